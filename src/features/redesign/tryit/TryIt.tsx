import { useRef, useState } from "react";

import { byAttention } from "~/analysis/attention";
import type { Judged } from "~/analysis/findings";
import { remediable } from "~/analysis/remedies";
import { useText } from "~/i18n/text";
import type { Variant } from "~/model/variant";
import { useInsight } from "~/state/insights/useInsight";
import { useInView } from "~/state/inView";
import { useRulesOff } from "~/state/ruleSwitches";
import { Answer } from "~/ui/Answer";

import { ShortList } from "../studies/ShortList";
import { FindingToTry } from "./FindingToTry";

import css from "./TryIt.module.css";

import "./words";

/** For each finding the smallest changes that would remove it, to be looked at and accepted or left. */
export function TryIt() {
  const t = useText();
  const inView = useInView();
  const insight = useInsight("findings", null);
  const panel = useRef<HTMLDivElement>(null);
  if (inView === null) return null;
  if (inView.variant.elements.length === 0) return <p className={css["note"]}>{t("tryit.empty")}</p>;
  return (
    <div ref={panel} className={css["tryit"]} tabIndex={-1}>
      <p className={css["note"]}>{t("tryit.about")}</p>
      <Answer insight={insight}>
        {(judged) => (
          <Findings
            key={inView.variant.id}
            judged={judged}
            variant={inView.variant}
            // What was pressed goes with its finding, and the keyboard should not begin anew at the top of the page.
            onAccepted={() => panel.current?.focus()}
          />
        )}
      </Answer>
    </div>
  );
}

interface FindingsProps {
  judged: readonly Judged[];
  variant: Variant;
  onAccepted: () => void;
}

/** The findings that a change could remove, those that ask most to be looked at first; one of them is open at a time. */
function Findings({ judged, variant, onAccepted }: FindingsProps) {
  const t = useText();
  const off = useRulesOff();
  const [open, setOpen] = useState<string | null>(null);
  const all = byAttention(judged.filter(({ rule }) => !off.has(rule))).flatMap(({ told }) =>
    told.flatMap(({ rule, points }) => points.map((point) => ({ rule, point, id: `${rule} ${point.key}` }))),
  );
  const tried = all.filter(({ rule }) => remediable.has(rule));
  return (
    <>
      {tried.length === 0 ? <p>{t("tryit.none")}</p> : <h4>{t("tryit.list")}</h4>}
      <ShortList items={tried} keyOf={({ id }) => id}>
        {({ rule, point, id }) => (
          <FindingToTry
            {...{ rule, point, variant, onAccepted }}
            open={open === id}
            onToggle={() => setOpen(open === id ? null : id)}
          />
        )}
      </ShortList>
      {all.length === tried.length ? null : (
        <p className={css["note"]}>{t("tryit.askOnly", { count: all.length - tried.length })}</p>
      )}
      {off.size === 0 ? null : <p className={css["note"]}>{t("tryit.off", { count: off.size })}</p>}
    </>
  );
}
