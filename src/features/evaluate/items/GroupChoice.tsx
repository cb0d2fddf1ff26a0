import { useText } from "~/i18n/text";
import { unscoredItems } from "~/model/impact";
import { Button } from "~/ui/Button";
import { useLocked } from "~/ui/locked";

import { judgeGroup, letGo, type Target } from "./edits";
import { answeredIn, type Judgement } from "./judgement";

import css from "./ItemsForm.module.css";

interface GroupChoiceProps {
  target: Target;
  judgement: Judgement;
  /** Whether the map has an entry for the group or the party by now. */
  isKept: boolean;
  isBrief: boolean;
  onBrief: (brief: boolean) => void;
  onRemove: () => void;
}

/** For a group: ten questions or two scores; and for whoever was added, that they are not asked for after all. */
export function GroupChoice({ target, judgement, isKept, isBrief, onBrief, onRemove }: GroupChoiceProps) {
  const t = useText();
  const locked = useLocked();
  const { place, name } = target;
  if (locked || place.of === "overall") return null;

  function ask(brief: boolean): void {
    // Where nothing is said yet, how to say it is no change of the map.
    if (!brief && judgement.brief !== null) judgeGroup(target, { items: unscoredItems });
    if (brief && answeredIn(judgement.items) > 0) judgeGroup(target, { items: null });
    onBrief(brief);
  }

  const isAsked = answeredIn(judgement.items) > 0;
  return (
    <div className={css["choice"]}>
      {place.of === "group" ? (
        <>
          <Button look="quiet" onClick={() => ask(!isBrief)}>
            {t(isBrief ? "items.form.inFull" : "items.form.inBrief")}
          </Button>
          {isBrief && judgement.brief !== null ? <span>{t("items.form.inFullHint")}</span> : null}
          {!isBrief && isAsked ? <span>{t("items.form.inBriefHint", { name })}</span> : null}
        </>
      ) : null}
      <span className={css["gap"]} />
      {isKept ? (
        <Button
          look="quiet"
          onClick={() => {
            letGo(target);
            onRemove();
          }}
        >
          {t("items.form.remove", { name })}
        </Button>
      ) : null}
    </div>
  );
}
