import { useState } from "react";

import type { Point } from "~/analysis/rules/rule";
import { nameOf, relationSentence } from "~/formats/sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { elementOf, relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { session, useSession } from "~/state/stores";

import css from "./Findings.module.css";

/** So many are told at once; the others come when they are asked for. */
const step = 8;

/** Figures into which each relation goes by its strength. */
const weighed = ["meanProtection", "meanEmpowerment", "concentration", "placeEmpowerment"] as const;

/** What a finding points at, each by its name or as a sentence; a press opens it in the inspector, another lets it go. */
export function Behind({ point, variant }: { point: Point; variant: Variant }) {
  const t = useText();
  const say = useSay();
  const [shown, setShown] = useState(step);
  const isWeighed = weighed.some((figure) => figure in point.figures);
  const items = [
    ...point.elements.flatMap((id) => {
      const element = elementOf(variant, id);
      return element === undefined ? [] : [{ id, words: nameOf(element, say) }];
    }),
    ...point.relations.flatMap((id) => {
      const relation = relationOf(variant, id);
      if (relation === undefined) return [];
      const sentence = relationSentence(relation, variant, say);
      const { strength } = relation;
      const words = isWeighed && strength !== null ? t("findings.weighed", { sentence, strength }) : sentence;
      return [{ id, words }];
    }),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <h5>{t("findings.behind")}</h5>
      <ul className={css["behind"]}>
        {items.slice(0, shown).map(({ id, words }) => (
          <Item key={id} id={id} words={words} />
        ))}
      </ul>
      {items.length > shown ? (
        <button type="button" className={css["more"]} onClick={() => setShown(shown + 5 * step)}>
          {t("findings.showMore", { count: items.length - shown })}
        </button>
      ) : null}
    </>
  );
}

function Item({ id, words }: { id: string; words: string }) {
  const picked = useSession(({ selection }) => selection.size === 1 && selection.has(id));
  return (
    <li>
      <button type="button" aria-pressed={picked} onClick={() => session.select(picked ? [] : [id])}>
        {words}
      </button>
    </li>
  );
}
