import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { extraOf } from "~/model/queries";

import css from "./Review.module.css";

const counted = [
  "elements",
  "relations",
  "extra",
  "readings",
  "perspectives",
  "variants",
  "sources",
  "facts",
] as const;

/** What merging adds, in numbers, and what it leaves as it is. */
export function Outcome({ before, after }: { before: RelataMap; after: RelataMap }) {
  const t = useText();
  const [then, now] = [numbersOf(before), numbersOf(after)];
  const added = counted.filter((each) => now[each] > then[each]);
  return (
    <section className={css["part"]} role="status">
      <h3>{t("merging.dialog.outcome")}</h3>
      {before === after ? (
        <p>{t("merging.dialog.nothing")}</p>
      ) : (
        <>
          <ul className={css["points"]}>
            {added.map((each) => (
              <li key={each}>{t(`merging.dialog.adds.${each}`, { count: now[each] - then[each] })}</li>
            ))}
            <li>{t("merging.dialog.filled")}</li>
          </ul>
          <p className={css["soft"]}>{t("merging.dialog.keeps")}</p>
        </>
      )}
    </section>
  );
}

/** How much a map has; what several variants share is counted in each. */
function numbersOf(map: RelataMap): Record<(typeof counted)[number], number> {
  const { variants, readings, perspectives, sources, facts } = map;
  const sum = (what: "elements" | "relations") => variants.reduce((all, each) => all + each[what].length, 0);
  return {
    elements: sum("elements"),
    relations: sum("relations"),
    extra: perspectives.reduce((all, each) => all + extraOf(each).length, 0),
    readings: readings.length,
    perspectives: perspectives.length,
    variants: variants.length,
    sources: sources.length,
    facts: facts.length,
  };
}
