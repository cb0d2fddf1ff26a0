import type { FindingsMoved, Said } from "~/analysis/moved/findings";
import type { Two } from "~/formats/figures/moved";
import { findingSentence } from "~/formats/finding-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";
import { useRulesOff } from "~/state/ruleSwitches";

import { LitLine } from "../studies/LitLine";
import { ShortList } from "../studies/ShortList";
import { Part } from "./Part";

import css from "./Moved.module.css";

/** Findings solved and new beside one another; what is no longer known is kept apart from what is solved. */
export function FindingsPart({ moved, two }: { moved: FindingsMoved; two: Two }) {
  const t = useText();
  const off = useRulesOff();
  const on = <Each extends Said>(said: readonly Each[]) => said.filter(({ rule }) => !off.has(rule));
  const [solved, fresh, same] = [on(moved.solved), on(moved.fresh), on(moved.same)];
  const [opened, answered] = [on(moved.opened), on(moved.answered)];
  const [gone, asked] = [on(moved.unknown.gone), on(moved.unknown.fresh)];
  const before = solved.length + opened.length + same.length;
  const after = fresh.length + answered.length + same.length;
  return (
    <Part title={t("moved.findings.title")} how={[t("moved.findings.how")]}>
      <p>
        <strong>{t("moved.findings.counts", { before, after })}</strong>
      </p>
      {off.size === 0 ? null : <p className={css["note"]}>{t("moved.findings.off", { count: off.size })}</p>}
      <Group title={t("moved.findings.solved", { count: solved.length })} said={solved} of={two.before} />
      <Group title={t("moved.findings.fresh", { count: fresh.length })} said={fresh} of={two.after} />
      {opened.length === 0 ? null : (
        <Group
          title={t("moved.findings.opened", { count: opened.length })}
          hint={t("moved.findings.openedHint")}
          said={opened}
          of={two.before}
        />
      )}
      {answered.length === 0 ? null : (
        <Group
          title={t("moved.findings.answered", { count: answered.length })}
          hint={t("moved.findings.answeredHint")}
          said={answered}
          of={two.after}
        />
      )}
      <details className={css["how"]}>
        <summary>{t("moved.findings.same", { count: same.length })}</summary>
        <Lines said={same} of={two.after} />
      </details>
      {gone.length + asked.length === 0 && moved.unknown.same === 0 ? null : (
        <details className={css["how"]}>
          <summary>{t("moved.findings.questions")}</summary>
          <Group
            title={t("moved.findings.questionsGone", { count: gone.length })}
            said={gone}
            of={two.before}
          />
          <Group
            title={t("moved.findings.questionsFresh", { count: asked.length })}
            said={asked}
            of={two.after}
          />
          <p className={css["note"]}>{t("moved.findings.questionsSame", { count: moved.unknown.same })}</p>
        </details>
      )}
    </Part>
  );
}

interface GroupProps {
  title: string;
  hint?: string;
  said: readonly Said[];
  of: Variant;
}

function Group({ title, hint, said, of }: GroupProps) {
  const t = useText();
  return (
    <>
      <h5>{title}</h5>
      {hint === undefined ? null : <p className={css["note"]}>{hint}</p>}
      {said.length === 0 ? (
        <p className={css["note"]}>{t("moved.findings.none")}</p>
      ) : (
        <Lines said={said} of={of} />
      )}
    </>
  );
}

function Lines({ said, of }: Pick<GroupProps, "said" | "of">) {
  const say = useSay();
  return (
    <ShortList items={said} keyOf={({ rule, point }) => `${rule} ${point.key}`}>
      {({ rule, point }) => (
        <LitLine items={[...point.elements, ...point.relations]}>
          {findingSentence(rule, point, of, say)}
        </LitLine>
      )}
    </ShortList>
  );
}
