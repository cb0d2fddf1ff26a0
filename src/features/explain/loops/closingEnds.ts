import { linksOf } from "~/analysis/loops/links";
import { leadingTo, type OpenEnd } from "~/analysis/loops/open-ends";
import { longestLoop } from "~/analysis/loops/rounds";
import { listedEndName } from "~/formats/feedback-ends";
import type { Text } from "~/i18n/text";
import { sayingOf } from "~/i18n/useSay";
import type { Element } from "~/model/element";
import type { Variant } from "~/model/variant";
import type { ListChoice } from "~/ui/Select";

const impacts = ["impact:legitimacy", "impact:effectiveness"] as const;

type Group = "impact" | "loose" | "atOnce" | "threats" | "trust" | "spaces" | "commodities";

/** The ends that are filled in where the form is opened from one of them. */
export interface Chosen {
  readonly from: string | null;
  readonly to: string | null;
}

/** What may return to something: both sides of the impact, what leads nowhere yet, and what the map has. */
export function returningEnds(
  variant: Variant,
  openEnds: readonly OpenEnd[],
  t: Text,
): readonly ListChoice[] {
  const loose = openEnds.filter(({ lacks }) => lacks !== "return").map(({ end }) => end);
  return choicesIn([["impact", impacts], ["loose", loose], ...places(variant)], variant, t, null);
}

/** What it may return to: first what would close a loop at once, then loose ends, threats, trust, spaces and goods. */
export function endsToReturnTo(
  from: string | null,
  variant: Variant,
  openEnds: readonly OpenEnd[],
  t: Text,
): readonly ListChoice[] {
  const loose = openEnds.filter(({ lacks }) => lacks === "return").map(({ end }) => end);
  return choicesIn(
    [["atOnce", closingAtOnce(from, variant)], ["loose", loose], ...places(variant), ["impact", impacts]],
    variant,
    t,
    from,
  );
}

/** The ends from which links lead here: a link back to one of them closes a loop. */
export function closingAtOnce(from: string | null, variant: Variant): readonly string[] {
  return from === null ? [] : leadingTo(from, linksOf(variant), longestLoop - 1);
}

function places({ elements, relations }: Variant): readonly (readonly [Group, readonly string[]])[] {
  const ofKind = (kind: Element["kind"]) =>
    elements
      .filter((element) => element.kind === kind)
      .map(({ id }) => `${kind === "threat" ? "threat" : "element"}:${id}`);
  return [
    ["threats", ofKind("threat")],
    ["trust", relations.filter(({ trust }) => trust !== null).map(({ id }) => `relation:${id}`)],
    ["spaces", ofKind("space")],
    ["commodities", ofKind("commodity")],
  ];
}

function choicesIn(
  lists: readonly (readonly [Group, readonly string[]])[],
  variant: Variant,
  t: Text,
  without: string | null,
): readonly ListChoice[] {
  const listed = new Set([without]);
  return lists.flatMap(([group, ends]) =>
    ends.flatMap((end) => {
      if (listed.has(end)) return [];
      listed.add(end);
      return [
        {
          value: end,
          text: listedEndName(end, variant, sayingOf(t)),
          group: t(`loops.close.groups.${group}`),
        },
      ];
    }),
  );
}
