import type { Said } from "~/analysis/moved/findings";
import { changedBy } from "~/analysis/remedies/enact";
import type { Way } from "~/analysis/remedies/offered";
import { changesTold } from "~/formats/changes";
import { partyName, standsWords } from "~/formats/figures/moved";
import { findingQuestion, findingSentence } from "~/formats/finding-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";

import { LitLine } from "../studies/LitLine";
import { ShortList } from "../studies/ShortList";
import { Accept } from "./Accept";

import css from "./TryIt.module.css";

interface PreviewProps {
  rule: string;
  way: Way;
  variant: Variant;
  finding: string;
  onAccepted: () => void;
}

/** What a change would do, before anything is changed: to the map, to the findings, and to where parties stand. */
export function Preview({ rule, way, variant, finding, onAccepted }: PreviewProps) {
  const t = useText();
  const say = useSay();
  const given = { idOf: (id: string) => id, nameOf: (type: string) => say(`remedies.made.${type}`) };
  const after = changedBy(variant, way.steps, given);
  const { moved, quadrants } = way;
  const two = { before: variant, after };
  const unrated = way.steps.filter((step) => step.do === "relate").length;
  const isOwn = (each: Said) => each.rule === rule && sentenceOf(each, variant) === finding;
  const own = moved.opened.find(isOwn);
  const { before: questions, after: questionsAfter } = moved.unknown;
  const others = [
    ...[...moved.solved, ...moved.opened].filter((each) => !isOwn(each)),
    ...[...moved.fresh, ...moved.answered, ...moved.unknown.fresh],
  ];
  function sentenceOf(said: Said, of: Variant) {
    return findingSentence(said.rule, said.point, of, say);
  }
  const lines = (title: string, said: readonly Said[], of: Variant) =>
    said.length === 0 ? null : (
      <>
        <h5>{title}</h5>
        <ShortList items={said} keyOf={(each) => `${each.rule} ${each.point.key}`}>
          {(each) => (
            <LitLine items={[...each.point.elements, ...each.point.relations]}>
              {sentenceOf(each, of)}
            </LitLine>
          )}
        </ShortList>
      </>
    );
  return (
    <div className={css["preview"]} role="group" aria-label={t("tryit.preview")}>
      <h5>{t("tryit.changes")}</h5>
      <ul className={css["changes"]}>
        {changesTold(variant, after, say).map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
      {unrated === 0 ? null : <p className={css["need"]}>{t("tryit.unrated", { count: unrated })}</p>}
      {own === undefined ? null : (
        <p className={css["need"]}>
          {t("tryit.asks", { question: findingQuestion(rule, own.now, after, say) })}
        </p>
      )}
      <p>{t("tryit.counts", { before: moved.before, after: moved.after, questions, questionsAfter })}</p>
      {lines(t("tryit.goes"), moved.solved, variant)}
      {lines(t("tryit.comes"), moved.fresh, after)}
      {lines(t("tryit.answers"), moved.answered, after)}
      {lines(t("tryit.opens"), moved.opened, variant)}
      {lines(t("tryit.newQuestions"), moved.unknown.fresh, after)}
      {others.length > 0 ? null : <p className={css["note"]}>{t("tryit.nothingElse")}</p>}
      <h5>{t("tryit.quadrants")}</h5>
      {quadrants.length === 0 ? <p className={css["note"]}>{t("tryit.noQuadrants")}</p> : null}
      <ShortList items={quadrants} keyOf={({ party }) => party}>
        {({ party, before, after: later }) => (
          <LitLine items={[party]}>
            {t("tryit.quadrant", {
              name: partyName(party, two, say),
              before: standsWords(before, say),
              after: standsWords(later, say),
            })}
          </LitLine>
        )}
      </ShortList>
      <Accept {...{ way, variant, finding, onAccepted }} />
    </div>
  );
}
