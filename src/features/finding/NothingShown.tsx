import { useText } from "~/i18n/text";
import { session, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";

import css from "./Finding.module.css";

/** Says in the middle of an empty drawing why it is empty, and leads out of it. */
export function NothingShown() {
  const t = useText();
  const empty = useSession(
    ({ found, rest, selection }) => found?.size === 0 && rest === "hide" && selection.size === 0,
  );
  if (!empty) return null;
  return (
    <div className={css["empty"]}>
      <h2>{t("finding.empty.title")}</h2>
      <p>{t("finding.empty.text")}</p>
      <Button look="primary" onClick={() => session.showAll()}>
        {t("finding.empty.clear")}
      </Button>
    </div>
  );
}
