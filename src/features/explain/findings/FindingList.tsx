import { useRef, useState } from "react";

import { byAttention, leftOpen, type Told } from "~/analysis/attention";
import type { Judged } from "~/analysis/findings";
import type { Attention } from "~/analysis/rules/rule";
import { useText } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { useRulesOff } from "~/state/ruleSwitches";
import { InTurn } from "~/ui/InTurn";

import { aboutParty } from "./aboutParty";
import { PartyFilter } from "./PartyFilter";
import { RuleSwitches } from "./RuleSwitches";
import { ToldByRule } from "./ToldByRule";
import { walk } from "./walkKeys";

import css from "./Findings.module.css";

/** What the rules that are on say, of the party that is picked: counted, by attention, and what they leave open apart. */
export function FindingList({ judged, variant }: { judged: readonly Judged[]; variant: Variant }) {
  const t = useText();
  const off = useRulesOff();
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const party = asked !== null && elementOf(variant, asked)?.kind === "actor" ? asked : null;
  const on = judged.filter(({ rule }) => !off.has(rule));
  const told = aboutParty(on, party, variant);
  const levels = byAttention(told);
  const open = leftOpen(told);
  const found = levels.reduce((sum, { count }) => sum + count, 0);
  const unsaid = open.reduce((sum, { points }) => sum + points.length, 0);
  const groups = [
    ...levels.map(({ attention, told: group, count }) => ({
      title: t(`findings.levels.${attention}`),
      ...{ attention, group, count },
    })),
    ...(unsaid === 0 ? [] : [{ title: t("findings.unknown"), attention: null, group: open, count: unsaid }]),
  ];
  return (
    <div className={css["findings"]}>
      <p className={css["summary"]}>
        <strong>{t("findings.summary", { count: found })}</strong>
        {unsaid === 0 ? null : ` · ${t("findings.summaryUnknown", { count: unsaid })}`}
      </p>
      <p className={css["note"]}>{t("findings.guilt")}</p>
      <PartyFilter judged={on} variant={variant} party={party} onPick={setAsked} />
      <RuleSwitches button={button} />
      {found > 0 ? null : (
        <p>
          {on.length === 0
            ? t("findings.noneOn")
            : party === null
              ? t("findings.none")
              : t("findings.noneOf", { name: elementOf(variant, party)?.label ?? "" })}
        </p>
      )}
      <div onKeyDown={walk}>
        {groups.map((group) => (
          <InTurn key={group.title}>
            <Group {...group} variant={variant} onSwitchedOff={() => button.current?.focus()} />
          </InTurn>
        ))}
      </div>
    </div>
  );
}

interface GroupProps {
  title: string;
  attention: Attention | null;
  count: number;
  group: readonly Told[];
  variant: Variant;
  onSwitchedOff: () => void;
}

function Group({ title, attention, count, group, variant, onSwitchedOff }: GroupProps) {
  const t = useText();
  return (
    <>
      <h4>{t("findings.counted", { title, count })}</h4>
      <ul>
        {group.map((told) => (
          <ToldByRule
            key={told.rule}
            told={told}
            attention={attention}
            variant={variant}
            onSwitchedOff={onSwitchedOff}
          />
        ))}
      </ul>
    </>
  );
}
