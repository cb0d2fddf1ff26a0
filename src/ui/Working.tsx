import { useText } from "~/i18n/text";

import { Button } from "./Button";

import css from "./Working.module.css";

/** That something is being worked out, how far it is where that is known, and the way to call it off. */
export function Working({ share, onCancel }: { share: number | null; onCancel: () => void }) {
  const t = useText();
  return (
    <div className={css["working"]} role="status">
      <span>{t("common.working")}</span>
      <progress aria-label={t("common.working")} value={share ?? undefined} max={1} />
      <Button look="quiet" onClick={onCancel}>
        {t("common.cancel")}
      </Button>
    </div>
  );
}
