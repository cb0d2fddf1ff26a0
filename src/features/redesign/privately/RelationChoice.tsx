import { type RoundOrder, roundOrders } from "~/analysis/rounds/choice";
import { plainSentence } from "~/formats/rounds/compared-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { actorsOf } from "~/model/queries";
import { readable, type Readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { Checkbox } from "~/ui/Checkbox";
import { CheckChips, ChoiceChips } from "~/ui/Chips";
import { Select } from "~/ui/Select";

import type { Chosen, Which } from "./chosen";

import css from "./Setup.module.css";

interface RelationChoiceProps {
  chosen: Chosen;
  variant: Variant;
  /** How many relations each way to choose gives; a way that is left out is not offered. */
  counts: Partial<Record<Which, number>>;
  /** Those that could be asked about, ticked or not, in their order. */
  offered: readonly Relation[];
  /** How many leave nothing to ask. */
  empty: number;
  /** Where the party is chosen elsewhere: what its relations are called. */
  touching?: string | undefined;
  onChange: (change: Partial<Chosen>) => void;
}

/** So many are listed, to be ticked one by one. */
const mostListed = 200;

/** Which relations are asked about, in which order, and what is asked of them. */
export function RelationChoice(props: RelationChoiceProps) {
  const { chosen, variant, counts, offered, empty, touching, onChange } = props;
  const t = useText();
  const say = useSay();
  const ways = (["all", "picked", "touching", "contested"] as const).filter(
    (way) => counts[way] !== undefined,
  );
  const asked = offered.filter(({ id }) => !chosen.off.has(id));
  return (
    <>
      <ChoiceChips<Which>
        label={t("rounds.what.title")}
        choices={ways.map((way) => ({
          value: way,
          text:
            way === "touching" && touching !== undefined
              ? touching
              : t(`rounds.what.${way}`, { count: counts[way] ?? 0 }),
          ...(way === "contested" ? { meaning: t("rounds.what.contestedMeaning") } : {}),
        }))}
        value={chosen.which}
        onChange={(which) => onChange({ which: which ?? "all", off: new Set() })}
      />
      {chosen.which === "touching" && touching === undefined ? (
        <Select
          label={t("rounds.what.party")}
          value={chosen.party}
          empty={t("rounds.what.choose")}
          choices={actorsOf(variant).map(({ id, label }) => ({
            value: id,
            text: label === "" ? t("common.unnamed") : label,
          }))}
          onChange={(party) => onChange({ party, off: new Set() })}
        />
      ) : null}
      <CheckChips<Readable>
        label={t("rounds.ask.title")}
        choices={readable.map((rating) => ({ value: rating, text: t(`rounds.ask.${rating}`) }))}
        chosen={chosen.asked}
        onChange={(rating, on) =>
          onChange({ asked: readable.filter((each) => (each === rating ? on : chosen.asked.includes(each))) })
        }
      />
      <Select<RoundOrder>
        label={t("rounds.what.order")}
        value={chosen.order}
        choices={roundOrders.map((order) => ({ value: order, text: t(`rounds.what.orders.${order}`) }))}
        onChange={(order) => onChange({ order: order ?? "map" })}
      />
      <details className={css["list"]}>
        <summary>{t("rounds.what.chosen", { count: asked.length })}</summary>
        <ul aria-label={t("rounds.what.list")}>
          {offered.slice(0, mostListed).map((relation) => (
            <li key={relation.id}>
              <Checkbox
                label={plainSentence(relation, variant, say)}
                state={!chosen.off.has(relation.id)}
                onChange={(on) => {
                  const off = new Set(chosen.off);
                  if (on) off.delete(relation.id);
                  else off.add(relation.id);
                  onChange({ off });
                }}
              />
            </li>
          ))}
        </ul>
        {offered.length > mostListed ? (
          <p className={css["soft"]}>{t("rounds.what.more", { count: offered.length - mostListed })}</p>
        ) : null}
      </details>
      {empty === 0 ? null : <p className={css["soft"]}>{t("rounds.what.nothing", { count: empty })}</p>}
    </>
  );
}
