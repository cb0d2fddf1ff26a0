import { Trash2 } from "lucide";

import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";
import { useLocked } from "~/ui/locked";

import { removeTarget, type Target } from "./edits";
import { useTurning } from "./turning";

import css from "./parts.module.css";

export function DeleteButton({ target }: { target: Target }) {
  const t = useText();
  const locked = useLocked();
  const turnTo = useTurning();
  const count = target.ids.length;

  function remove(): void {
    removeTarget(target);
    turnTo([]);
  }

  return (
    <div className={css["actions"]}>
      <Button look="danger" icon={Trash2} disabled={locked} onClick={remove}>
        {count === 1 ? t("inspector.delete") : t("inspector.many.delete", { count })}
      </Button>
    </div>
  );
}
