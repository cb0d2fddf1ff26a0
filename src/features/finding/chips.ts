import { type Criterion, placeOf } from "~/analysis/finding/criterion";
import { elementFields } from "~/analysis/finding/elementFields";
import { relationFields } from "~/analysis/finding/relationFields";
import type { Text } from "~/i18n/text";
import { legendOf } from "~/lenses/look";
import type { InView } from "~/state/inView";
import type { SessionState } from "~/state/session";
import { session } from "~/state/stores";

import { fieldName, numberWords, valueWords } from "./fieldWords";
import { elementName, elementNames, relationName } from "./names";

/** One thing that is asked of the drawing, in words, and how it is taken back. */
export interface Chip {
  readonly id: string;
  readonly words: string;
  readonly remove: () => void;
}

/** As many values are named on a chip. */
const mostNamed = 3;

/** All that is asked of the drawing just now, also by a focus that a view brought back and by the legend. */
export function chipsOf(
  { finding, focus, look }: Pick<SessionState, "finding" | "focus" | "look">,
  here: InView,
  t: Text,
): readonly Chip[] {
  const asked = finding.map((criterion): Chip => {
    const place = placeOf(criterion);
    return { id: place, words: criterionWords(criterion, here, t), remove: () => session.unask(place) };
  });
  const classes = legendOf(look, null).flatMap(({ lens, entries }) =>
    entries
      .filter(({ id }) => look.only.has(id))
      .map(({ id }): Chip => {
        const entry = t(`scene.legend.${lens.id as "trust"}.entries.${id as "none"}`);
        return {
          id: `legend ${lens.id} ${id}`,
          words: t("finding.chips.legend", { entry }),
          remove: () => session.toggleLegendEntry(id),
        };
      }),
  );
  return [...asked, ...focusChip(focus, here, t), ...classes];
}

function focusChip(focus: ReadonlySet<string>, { variant }: InView, t: Text): readonly Chip[] {
  const [only] = focus;
  if (only === undefined) return [];
  const isElement = variant.elements.some(({ id }) => id === only);
  const name =
    focus.size > 1
      ? t("finding.chips.items", { count: focus.size })
      : isElement
        ? elementName(variant, only, t)
        : relationName(variant, only, t);
  return [{ id: "focus", words: t("finding.chips.focus", { name }), remove: () => session.clearFocus() }];
}

function criterionWords(criterion: Criterion, here: InView, t: Text): string {
  switch (criterion.by) {
    case "text":
      return t("finding.chips.text", { text: criterion.text.trim() });
    case "around": {
      const name = elementNames(here.variant, criterion.items, t);
      return t(`finding.chips.around.${criterion.walk}`, { name, count: criterion.steps });
    }
    case "paths": {
      const way = criterion.directed ? "along" : "between";
      const from = elementName(here.variant, criterion.from, t);
      const to = elementName(here.variant, criterion.to, t);
      return criterion.longest === null
        ? t(`finding.chips.paths.${way}`, { from, to })
        : t(`finding.chips.paths.${way}UpTo`, { from, to, count: criterion.longest });
    }
    case "value":
    case "number": {
      const known = askedValues(criterion, here, t);
      const named = known.slice(0, mostNamed).join(", ");
      const more = known.length - mostNamed;
      const values = more > 0 ? t("finding.chips.more", { values: named, count: more }) : named;
      return t("finding.chips.field", { field: fieldName(criterion.field, t), values });
    }
  }
}

type OfField = Extract<Criterion, { readonly field: string }>;

function askedValues(criterion: OfField, here: InView, t: Text): readonly string[] {
  const field = [...elementFields, ...relationFields].find(({ id }) => id === criterion.field);
  if (field === undefined) return [];
  if (criterion.by === "value")
    return "words" in field ? criterion.values.map((value) => valueWords(field, value, here, t)) : [];
  if (!("scale" in field)) return [];
  const { from, to, unknown } = criterion;
  const range =
    from === null || to === null
      ? []
      : from === to
        ? [numberWords(field, from)]
        : [t("finding.chips.range", { from: numberWords(field, from), to: numberWords(field, to) })];
  return unknown ? [...range, t("common.unknown")] : range;
}
