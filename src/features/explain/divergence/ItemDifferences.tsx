import type { Differences } from "~/analysis/parties/differences";
import { useText } from "~/i18n/text";
import type { Perspective } from "~/model/map";

import { endsOf, namesOf, partyNamed, voiceText } from "./saying";
import { Strip } from "./Strip";

import css from "./Divergence.module.css";

interface ItemDifferencesProps {
  items: Differences["items"];
  parties: readonly Perspective[];
}

/** The questions about the impact that parties answer differently. */
export function ItemDifferences({ items, parties }: ItemDifferencesProps) {
  const t = useText();
  if (items.length === 0) return <p className={css["soft"]}>{t("divergence.items.none")}</p>;
  return (
    <ul className={css["entries"]}>
      {items.map(({ item, voices, range, consensus, alone, unknown }) => {
        const said = voices.map((voice) => voiceText(voice, "item", parties, t)).join("; ");
        return (
          <li key={item} className={css["entry"]}>
            <b>{t(`words.impactItems.${item}`)}</b>
            <div className={css["figures"]}>
              <Strip
                voices={voices}
                scale={[1, 5]}
                ends={["1", "5"]}
                parties={parties}
                label={t("divergence.strip", { voices: said, low: 1, high: 5 })}
              />
              <p>
                {[
                  t("divergence.apart", { count: range, width: 4 }),
                  t("divergence.consensus", { value: consensus.toFixed(2) }),
                ].join("; ")}
              </p>
              <p>
                {t("divergence.direction", {
                  low: namesOf(parties, endsOf(voices).low, t),
                  high: namesOf(parties, endsOf(voices).high, t),
                })}
              </p>
              {alone === null ? null : (
                <p>
                  <b>{t("divergence.alone", { name: partyNamed(parties, alone, t) })}</b>
                </p>
              )}
              {unknown.length === 0 ? null : (
                <p className={css["soft"]}>
                  {t("divergence.unknown", { names: namesOf(parties, unknown, t) })}
                </p>
              )}
              <p className={css["soft"]}>{said}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
