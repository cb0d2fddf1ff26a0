import { type Difference, widths } from "~/analysis/parties/differences";
import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { leading } from "~/state/leading";
import { session } from "~/state/stores";
import { Button } from "~/ui/Button";

import { LitButton } from "../LitButton";
import { nameIn } from "../names";
import { endsOf, namesOf, partyNamed, reasonsOf, seenText, valueText, voiceText } from "./saying";
import { Strip } from "./Strip";

import css from "./Divergence.module.css";

const trust = [-3, 3] as const;
const security = [-2, 2] as const;
const scales = {
  ...{ forward: trust, backward: trust, protection: security, empowerment: security },
  seen: [0, 1] as const,
};

interface DifferenceEntryProps {
  map: RelataMap;
  variant: Variant;
  relation: Relation;
  difference: Difference;
}

/** What parties say of one rating of one relation: how far they are apart, which way, and who stands alone. */
export function DifferenceEntry({ map, variant, relation, difference }: DifferenceEntryProps) {
  const t = useText();
  const { rated, voices, range, consensus, alone, unknown, unasked } = difference;
  const { perspectives: parties, readings } = map;
  const [from, to] = [nameIn(variant, relation.from, t), nameIn(variant, relation.to, t)];
  const said = voices.map((voice) => voiceText(voice, rated, parties, t)).join("; ");
  const [low, high] = scales[rated];
  const why = alone === null ? "" : reasonsOf(readings, variant.id, difference, alone);
  const missing = [
    ...(unknown.length === 0 ? [] : [t("divergence.unknown", { names: namesOf(parties, unknown, t) })]),
    ...(unasked.length === 0 ? [] : [t("divergence.unasked", { names: namesOf(parties, unasked, t) })]),
  ];

  function open(): void {
    session.setLens("perspectives");
    session.changeLook({ perspective: null });
    session.setPanel(null);
    session.lightUp([relation.from, relation.id, relation.to]);
    session.select([relation.id]);
    leading.to({ part: "readings" });
  }

  return (
    <li className={css["entry"]}>
      <LitButton items={[relation.from, relation.id, relation.to]}>
        <span className={css["said"]}>
          <b>{t(`divergence.rated.${rated}`, { from, to })}</b>
          <small>
            {from} {t(`words.relationVerbs.${relation.kind}`)} {to}
            {relation.label.trim() === "" ? "" : `: ${relation.label.trim()}`}
          </small>
        </span>
      </LitButton>
      <div className={css["figures"]}>
        <Strip
          voices={voices}
          scale={[low, high]}
          ends={[valueText(low, rated, t), valueText(high, rated, t)]}
          parties={parties}
          label={t("divergence.strip", {
            voices: said,
            low: valueText(low, rated, t),
            high: valueText(high, rated, t),
          })}
        />
        <p>
          {[
            rated === "seen"
              ? seenText(voices, parties, t)
              : t("divergence.apart", { count: Number(range.toFixed(1)), width: widths[rated] }),
            t("divergence.consensus", { value: consensus.toFixed(2) }),
          ].join("; ")}
        </p>
        {rated === "seen" ? null : (
          <p>
            {t("divergence.direction", {
              low: namesOf(parties, endsOf(voices).low, t),
              high: namesOf(parties, endsOf(voices).high, t),
            })}
          </p>
        )}
        {alone === null ? null : (
          <p>
            <b>{t("divergence.alone", { name: partyNamed(parties, alone, t) })}</b>
          </p>
        )}
        {why === "" || alone === null ? null : (
          <p className={css["why"]}>
            {t("divergence.aloneSays", { name: partyNamed(parties, alone, t), why })}
          </p>
        )}
        {missing.length === 0 ? null : <p className={css["soft"]}>{missing.join("; ")}</p>}
        <details>
          <summary>{t("divergence.voices")}</summary>
          <ul>
            {voices.map((voice) => {
              const told = voiceText(voice, rated, parties, t);
              const reason = reasonsOf(readings, variant.id, difference, voice.party);
              return (
                <li key={voice.party}>
                  {reason === "" ? told : t("divergence.because", { voice: told, why: reason })}
                </li>
              );
            })}
          </ul>
        </details>
        <div>
          <Button look="quiet" onClick={open}>
            {t("divergence.openReadings")}
          </Button>
        </div>
      </div>
    </li>
  );
}
