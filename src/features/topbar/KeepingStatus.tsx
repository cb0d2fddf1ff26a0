import { useText } from "~/i18n/text";
import { useDocument, useKeeper, useSession, useStanding } from "~/state/stores";

import css from "./KeepingStatus.module.css";

const words = {
  saved: "app.topbar.saved",
  saving: "app.topbar.saving",
  "not-saved": "app.topbar.notSaved",
} as const;

/** Whether the work is safe, in one word that is always true, with a quiet line about where and how much. */
export function KeepingStatus() {
  const t = useText();
  const status = useStanding();
  const where = useWhere();
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const shown = map?.variants.find((variant) => variant.id === variantId);
  const line = [
    t(where),
    t("common.elements", { count: shown?.elements.length ?? 0 }),
    t("common.relations", { count: shown?.relations.length ?? 0 }),
  ];
  return (
    <p className={css["line"]}>
      <span role="status" className={css["status"]} data-status={status}>
        {t(words[status])}
      </span>{" "}
      <span>{line.join(" · ")}</span>
    </p>
  );
}

function useWhere() {
  const role = useKeeper((state) => state.role);
  const memoryOnly = useKeeper((state) => state.memoryOnly);
  const isCase = useSession((state) => state.rowId === null && state.caseId !== null);
  if (isCase) return "app.topbar.case" as const;
  if (role === "reader") return "app.topbar.elsewhere" as const;
  return memoryOnly ? ("app.topbar.inMemory" as const) : ("app.topbar.onDevice" as const);
}
