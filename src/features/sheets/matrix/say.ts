import type { Side } from "~/analysis/pairs";
import type { Text } from "~/i18n/text";
import { signed } from "~/lib/signed";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";

import type { Face } from "./face";
import type { Rated } from "./rated";
import type { Subject } from "./subject";
import type { Sum } from "./sums";
import type { Track } from "./tracks";

export function nameOf(element: Element, t: Text): string {
  return element.label === "" ? t("common.unnamed") : element.label;
}

export function trackName(track: Track, t: Text): string {
  return track.is === "group" ? track.name : nameOf(track.element, t);
}

/** A relation as a sentence: "Police serves Visitors, “patrols”". */
export function sentenceOf(relation: Relation, row: Element, column: Element, t: Text): string {
  const [from, to] = relation.from === row.id ? [row, column] : [column, row];
  const verb = t(`words.relationVerbs.${relation.kind}`);
  const sentence = t("matrix.sentence", { from: nameOf(from, t), verb, to: nameOf(to, t) });
  return relation.label === "" ? sentence : t("matrix.labelled", { sentence, label: relation.label });
}

interface Cell {
  readonly row: Element;
  readonly column: Element;
  readonly relation: Relation;
  readonly face: Face;
  readonly side: Side;
}

/** What a cell shows, in a sentence: a rating by who trusts whom, anything else by who does what to whom. */
export function cellWords({ row, column, relation, face, side }: Cell, t: Text): string {
  if (!isTrust(face))
    return t("matrix.cell.other", { sentence: sentenceOf(relation, row, column, t), words: face.words });
  const [x, y] = side === "row" ? [row, column] : [column, row];
  return t("matrix.cell.trust", { x: nameOf(x, t), y: nameOf(y, t), words: face.words });
}

/** A rating, or the dots of a rating that is not known. */
function isTrust({ fill, text }: Face): boolean {
  return fill !== null || text === "·";
}

export function noRelation(row: Element, column: Element, t: Text): string {
  return t("matrix.cell.none", { row: nameOf(row, t), column: nameOf(column, t) });
}

/** What a folded group comes to; the mean never without how much of it is known. */
export function sumWords(row: Track, column: Track, sum: Sum, t: Text): string {
  const { relations, readings, known, mean } = sum;
  const names = { row: trackName(row, t), column: trackName(column, t) };
  const words = t("matrix.sum.words", { ...names, count: relations });
  if (readings === 0) return words;
  return mean === null
    ? t("matrix.sum.unknown", { words, readings })
    : t("matrix.sum.mean", { words, mean: signed(mean, 1), known, readings });
}

/** The line below the matrix: what the cell in focus is about. */
export function aboutCell(
  { row, column, relation, place, relations }: Subject,
  face: Face | null,
  given: { readonly side: Side; readonly locked: boolean; readonly rated: Rated | null },
  t: Text,
): string {
  if (relation === null || face === null) {
    const words = noRelation(row, column, t);
    if (given.locked) return t("matrix.about.emptyLocked", { words });
    return given.rated !== null && (given.rated !== "trust" || column.kind === "actor")
      ? t("matrix.about.empty", { words })
      : t("matrix.about.emptyOther", { words });
  }
  const cell = cellWords({ row, column, relation, face, side: given.side }, t);
  const about = isTrust(face) ? `${sentenceOf(relation, row, column, t)} · ${cell}` : cell;
  const { rated } = given;
  // Which of the two that a cell shows a digit changes, no colour tells.
  const words =
    rated === null || rated === "trust" || given.locked
      ? about
      : t("matrix.about.rates", { words: about, what: t(`matrix.rated.${rated}`) });
  return relations.length < 2
    ? words
    : t("matrix.about.several", { words, place: place + 1, count: relations.length });
}
