import { directionIn, type Side } from "~/analysis/pairs";
import type { Text } from "~/i18n/text";
import type { RelationStyle, SignName, Stroke } from "~/lenses/lens";
import { signed } from "~/lib/signed";
import type { Relation } from "~/model/relation";
import { spoken } from "~/scene/words";

/** How a cell shows a relation: filled in the colour of a rating, or with the lines that a lens draws; and in words. */
export interface Face {
  readonly fill: Stroke | null;
  readonly lines: readonly Stroke[];
  /** What stands in the cell. */
  readonly text: string;
  /** The same in full. */
  readonly words: string;
  readonly signs: readonly SignName[];
}

/** Words that say more than the class of a line does, for the lenses that have numbers or names to show. */
const ownWords: Readonly<Record<string, (relation: Relation, t: Text) => string>> = {
  humanSecurity: ({ humanSecurity }) =>
    humanSecurity === null
      ? ""
      : `P ${figure(humanSecurity.protection)} · E ${figure(humanSecurity.empowerment)}`,
  practice: ({ kind }, t) => t(`words.relationKinds.${kind}`),
};

function figure(value: number | null): string {
  return value === null ? "?" : signed(value);
}

/**
 * What a lens shows of a relation, from the side of the one in the row or in the column: of a line in halves the half
 * nearest to that party, of two strands both.
 */
export function faceOf(
  relation: Relation,
  style: RelationStyle,
  given: { readonly row: string; readonly side: Side; readonly lens: string; readonly t: Text },
): Face {
  const { row, side, lens, t } = given;
  const { line, note, signs } = style;
  const near = directionIn(relation, row, side) === "forward" ? 0 : 1;
  const lines = line.form === "halves" ? [line.strokes[near]] : line.strokes;
  const [stroke] = lines;
  const classes = [...new Set(lines.map(({ entry }) => entry))].map((entry) =>
    t(`scene.legend.${lens}.entries.${entry}` as "scene.legend.trust.entries.unknown"),
  );
  const said = note === null ? "" : spoken(note, (key) => t(key as never));
  const words = [...classes, ...(said === "" ? [] : [said])].join(" · ");
  const own = ownWords[lens]?.(relation, t) ?? "";
  const ends = signs === null ? [] : near === 0 ? signs.source : signs.target;
  if (lines.length === 1 && isRating(stroke.entry)) {
    const text = [signed(Number(stroke.entry)), said].filter((each) => each !== "").join(" ");
    return { fill: stroke, lines: [], text, words, signs: ends };
  }
  const short = relation.trust === null ? t(`words.relationKinds.${relation.kind}`) : said || classes[0];
  const text = stroke.dash === "dotted" && said === "" && own === "" ? "·" : own || short || "";
  return { fill: null, lines, text, words: own === "" ? words : `${own} · ${words}`, signs: ends };
}

function isRating(entry: string): boolean {
  return /^-?\d$/u.test(entry);
}

/** Black or white, whichever is read better on a colour; one of them always reaches 4.5:1. */
export function inkOn(colour: string): "#000000" | "#ffffff" {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#000000" : "#ffffff";
}
