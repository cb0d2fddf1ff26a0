import { useDeferredValue, useState } from "react";

import { matchMaps, relationQuestions } from "~/analysis/merging/matchMaps";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { folded } from "~/lib/folded";
import { mergeMaps } from "~/model/commands/mergeMaps";
import type { RelataMap } from "~/model/map";
import type { MergePlan } from "~/model/merging/plan";
import { newId } from "~/state/ids";
import { document, useSession } from "~/state/stores";
import { Button } from "~/ui/Button";
import { ChoiceChips } from "~/ui/Chips";
import { Dialog } from "~/ui/Dialog";
import { Field } from "~/ui/Field";
import { useToast } from "~/ui/Toast";

import { undoing } from "../undoing";
import { elementQuestions, relationsAsked } from "./mergeQuestions";
import { Outcome } from "./Outcome";
import { placeholders } from "./placeholders";
import { Questions } from "./Questions";
import { VariantTargets } from "./VariantTargets";

import css from "./Review.module.css";

interface MergeDialogProps {
  map: RelataMap;
  other: RelataMap;
  /** How much of the other map did not fit its definition. */
  mended: number;
  onClose: () => void;
}

type Answers = ReadonlyMap<string, string | null>;

/** What is settled before another map is merged into the open one, and what will come of it. */
export function MergeDialog({ map, other, mended, onClose }: MergeDialogProps) {
  const t = useText();
  const say = useSay();
  const toast = useToast();
  const readOnly = useSession((state) => state.readOnly);
  const [names, setNames] = useState(() => {
    const [ours, theirs] = [map.title.trim(), other.title.trim()];
    const apart = ours !== "" && theirs !== "" && ours !== theirs;
    return apart ? { ours, theirs } : { ours: t("merging.dialog.first"), theirs: t("merging.dialog.second") };
  });
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [variants, setVariants] = useState<ReadonlyMap<string, string | null | undefined>>(new Map());
  const [additions, setAdditions] = useState<MergePlan["additions"]>("part");
  const matched = matchMaps(map, other);
  // What will happen is worked out behind the letters that are typed.
  const plan = planned(useDeferredValue(names));
  const next = mergeMaps(map, other, plan, placeholders());
  const sameNames = folded(plan.names.ours) === folded(plan.names.theirs);
  const title = other.title.trim() === "" ? t("common.unnamed") : other.title;
  const count = (what: "elements" | "relations") =>
    t(`common.${what}`, {
      count: new Set(other.variants.flatMap((each) => each[what].map(({ id }) => id))).size,
    });
  const pairs = elementQuestions(map, other, matched.asked, t);
  const relations = relationsAsked(relationQuestions(map, other, plan), t, say);
  const unanswered = [...pairs, ...relations].filter(({ key }) => !answers.has(key)).length;
  const answer = (given: readonly (readonly [string, string | null])[]) =>
    setAnswers((before) => new Map([...before, ...given]));

  function planned(groups: typeof names): MergePlan {
    const yes = (given: Answers) =>
      [...given].flatMap(([key, ours]) => (ours === null ? [] : [[key, ours] as const]));
    const targets = [...new Map([...matched.variants, ...variants])];
    const inForce = new Map(
      targets.flatMap(([id, ours]) => (ours === undefined ? [] : [[id, ours] as const])),
    );
    return {
      variants: inForce,
      elements: new Map([...yes(answers), ...matched.sure]),
      relations: new Map(yes(answers)),
      perspectives: matched.perspectives,
      names: {
        ours: groups.ours.trim() || t("merging.dialog.first"),
        theirs: groups.theirs.trim() || t("merging.dialog.second"),
      },
      additions,
    };
  }

  function merge(): void {
    document.edit({ key: "edit.mergeMaps", values: { name: title } }, (now) =>
      mergeMaps(now, other, planned(names), newId),
    );
    toast({
      text: t("merging.dialog.done", { title }),
      action: undoing(t),
    });
    onClose();
  }

  return (
    <Dialog
      title={t("merging.dialog.title", { title })}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <p className={css["sum"]} role="status">
            {unanswered === 0 ? null : t("merging.dialog.open", { count: unanswered })}
          </p>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button look="primary" disabled={next === map || sameNames || readOnly} onClick={merge}>
            {t("merging.dialog.merge")}
          </Button>
        </>
      }
    >
      <div className={css["review"]}>
        <p>
          {t("merging.dialog.has", { elements: count("elements"), relations: count("relations") })}{" "}
          {matched.sure.size === 0 ? null : t("merging.dialog.sure", { count: matched.sure.size })}
        </p>
        {mended === 0 ? null : (
          <p className={css["warning"]}>{t("merging.dialog.mended", { count: mended })}</p>
        )}
        <section className={css["part"]}>
          <h3>{t("merging.dialog.groups")}</h3>
          <p className={css["soft"]}>{t("merging.dialog.groupsAbout")}</p>
          <div className={css["versions"]}>
            <Field
              label={t("merging.dialog.ours")}
              value={names.ours}
              onChange={(ours) => setNames({ ...names, ours })}
            />
            <Field
              label={t("merging.dialog.theirs")}
              value={names.theirs}
              onChange={(theirs) => setNames({ ...names, theirs })}
            />
          </div>
          {sameNames ? (
            <p role="alert" className={css["warning"]}>
              {t("merging.dialog.sameNames")}
            </p>
          ) : null}
        </section>
        <Questions
          title={t("merging.dialog.pairs")}
          about={t("merging.dialog.pairsAbout")}
          questions={pairs}
          answers={answers}
          onAnswer={answer}
        />
        <Questions
          title={t("merging.dialog.relations")}
          about={t("merging.dialog.relationsAbout")}
          questions={relations}
          answers={answers}
          onAnswer={answer}
        />
        <VariantTargets
          map={map}
          other={other}
          targets={plan.variants}
          onChange={(id, ours) => setVariants((before) => new Map([...before, [id, ours]]))}
        />
        <section className={css["part"]}>
          <ChoiceChips
            label={t("merging.dialog.additions")}
            choices={(["part", "extra"] as const).map((value) => ({
              value,
              text: t(`merging.dialog.addition.${value}`),
            }))}
            value={additions}
            onChange={(value) => setAdditions(value ?? "part")}
          />
          <p className={css["soft"]}>{t(`merging.dialog.additionAbout.${additions}`)}</p>
        </section>
        <Outcome before={map} after={next} />
      </div>
    </Dialog>
  );
}
