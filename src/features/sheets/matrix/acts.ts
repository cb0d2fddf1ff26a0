import { directionIn, type Side } from "~/analysis/pairs";
import { pairKey } from "~/analysis/ties";
import { lensesFor } from "~/lenses";
import { signed } from "~/lib/signed";
import { document, session } from "~/state/stores";

import { label, make, type Outcome, rate, rateSecurity, remove } from "./edits";
import { type Facet, scaleOf } from "./rated";
import { nameOf, sentenceOf } from "./say";
import { areaBetween, type Place, placeOf, spotOf } from "./spot";
import { shownOf } from "./subject";
import { foldKey, type Track } from "./tracks";
import type { Matrix } from "./useMatrix";

/** What can be done in a matrix, where somebody stands in it. */
export function actsOf(matrix: Matrix) {
  const { t, rows, columns, side, place, subject, set } = matrix;

  function report(outcome: Outcome, done: string): void {
    if (outcome === "locked" || outcome === "noTrust") set.said(t(`matrix.said.${outcome}`));
    else if (outcome === "made" && subject !== null)
      set.said(t("matrix.said.made", { from: nameOf(subject.row, t), to: nameOf(subject.column, t) }));
    else set.said(done);
  }

  /** Goes to a place; `extend` marks all cells from where the marking began. */
  function go(to: Place, extend = false): void {
    set.anchor(extend ? (matrix.anchor ?? matrix.spot) : null);
    set.spot(spotOf(to, rows, columns));
    set.touched(true);
    set.said("");
  }

  function rateHere(value: number | null): void {
    if (subject === null) return set.said(t("matrix.said.noCell"));
    set.touched(true);
    const { rated } = matrix;
    if (rated === null) return set.said(t("matrix.said.nothingRated", { lens: lensName(matrix.lens) }));
    if (rated !== "trust") return rateFacet(rated, value);
    const [x, y] = side === "row" ? [subject.row, subject.column] : [subject.column, subject.row];
    const said = value === null ? t("matrix.said.unknown") : signed(value);
    const values = { x: nameOf(x, t), y: nameOf(y, t), value: said };
    report(rate(subject, side, value), t("matrix.said.rated", values));
  }

  function rateFacet(facet: Facet, value: number | null): void {
    if (subject === null) return;
    const scale = scaleOf(facet);
    const names = { least: signed(scale[0] ?? 0), most: signed(scale.at(-1) ?? 0) };
    const what = t(`matrix.rated.${facet}`);
    if (value !== null && !scale.includes(value))
      return set.said(t("matrix.said.outOfScale", { what, ...names }));
    const [from, to] =
      subject.relation?.from === subject.column.id
        ? [subject.column, subject.row]
        : [subject.row, subject.column];
    const values = {
      what,
      from: nameOf(from, t),
      to: nameOf(to, t),
      value: value === null ? t("matrix.said.unknown") : signed(value),
    };
    report(rateSecurity(subject, facet, value), t("matrix.said.ratedSecurity", values));
  }

  /** Has digits rate protection or empowerment, where these are shown; says whether they are. */
  function turnTo(facet: Facet): boolean {
    if (matrix.lens !== "humanSecurity") return false;
    set.facet(facet);
    set.said(t("matrix.said.rates", { what: t(`matrix.rated.${facet}`) }));
    return true;
  }

  function lensName(id: string): string {
    return t(`scene.legend.${id as "trust"}.title`);
  }

  /** Opens the words of the relation, or makes one where there is none. */
  function enter(): void {
    const track = groupHere(matrix);
    if (track !== null) return toggle(track.side, track.track);
    if (subject === null) return pick();
    set.touched(true);
    if (matrix.locked) set.said(t("matrix.said.locked"));
    else if (subject.relation === null) report(make(subject), "");
    else set.naming(subject.relation.id);
  }

  /** Takes the words that were written. */
  function named(words: string): void {
    if (matrix.naming !== null) label(matrix.naming, words);
    set.naming(null);
  }

  /** Removes the relation of the cell, or every one that the marked cells show. */
  function removeHere(): void {
    const ids = shownIn(matrix);
    if (ids.length === 0) return set.said(t("matrix.said.nothingToRemove"));
    report(remove(ids), t("matrix.said.removed", { count: ids.length }));
  }

  /** Shows the next relation of the same two. */
  function next(): void {
    if (subject === null || subject.relations.length < 2)
      return set.said(t(subject?.relation == null ? "matrix.said.noRelation" : "matrix.said.onlyOne"));
    const { row, column, relations } = subject;
    const at = (subject.place + 1) % relations.length;
    const relation = relations[at];
    if (relation === undefined) return;
    set.chosen(new Map(matrix.chosen).set(pairKey(row.id, column.id), relation.id));
    set.touched(true);
    const sentence = sentenceOf(relation, row, column, t);
    set.said(t("matrix.said.next", { place: at + 1, count: relations.length, sentence }));
  }

  function turn(): void {
    const other: Side = side === "row" ? "column" : "row";
    set.side(other);
    set.said(t("matrix.said.turned", { reading: t(`matrix.reading.${other}`) }));
  }

  function toggle(of: Side, track: Track): void {
    const folded = new Set(matrix.folded);
    const key = foldKey(of, track);
    if (!folded.delete(key)) folded.add(key);
    set.folded(folded);
  }

  /** Folds every group, or unfolds all where every one is folded. */
  function toggleAll(): void {
    set.folded(allFolded(matrix) ? new Set() : new Set(groupKeys(matrix)));
  }

  /** Shows in the panel what stands here: the relation of the cell, or who heads its row or column. */
  function pick(): void {
    if (subject !== null) {
      if (subject.relation === null) set.said(t("matrix.said.noRelation"));
      else pickRelation(subject.relation, subject.row.id, side);
      return;
    }
    const group = groupHere(matrix);
    if (group !== null) return toggle(group.side, group.track);
    const track = place.row < 0 ? columns[place.column] : rows[place.row];
    if (track?.is === "element") session.select([track.id]);
  }

  /** Marks every cell. */
  function markAll(): void {
    set.anchor(spotOf({ row: 0, column: 0 }, rows, columns));
    set.spot(spotOf({ row: rows.length - 1, column: columns.length - 1 }, rows, columns));
  }

  function escape(): void {
    if (matrix.anchor === null) session.select([]);
    set.anchor(null);
    set.said("");
  }

  function lens(number: number): boolean {
    const wanted = lensesFor(document.getState().map ?? { variants: [] })[number - 1];
    if (wanted !== undefined) session.setLens(wanted.id);
    return wanted !== undefined;
  }

  return {
    go,
    rateHere,
    turnTo,
    enter,
    named,
    removeHere,
    next,
    turn,
    toggle,
    toggleAll,
    pick,
    markAll,
    escape,
    lens,
  };
}

export type Acts = ReturnType<typeof actsOf>;

/** Picks a relation, and has digits in the drawing rate it the way the matrix does. */
export function pickRelation(
  relation: { readonly id: string; readonly from: string },
  row: string,
  side: Side,
) {
  session.select([relation.id]);
  session.setRatingDirection(directionIn(relation, row, side));
}

/** The group at whose heading, or in whose row or column, somebody stands; the heading of the row before that of the column. */
function groupHere({ rows, columns, place }: Matrix): { readonly side: Side; readonly track: Track } | null {
  const [row, column] = [rows[place.row], columns[place.column]];
  if (row?.is === "group") return { side: "row", track: row };
  return column?.is === "group" ? { side: "column", track: column } : null;
}

export function groupKeys({ rows, columns }: Matrix): readonly string[] {
  const keys = (side: Side, tracks: readonly Track[]) =>
    tracks.filter(({ is }) => is === "group").map((track) => foldKey(side, track));
  return [...keys("row", rows), ...keys("column", columns)];
}

export function allFolded(matrix: Matrix): boolean {
  return groupKeys(matrix).every((key) => matrix.folded.has(key));
}

/** Ids of the relations that are shown where cells are marked, or in the one cell. */
function shownIn({ rows, columns, place, anchor, pairs, chosen }: Matrix): readonly string[] {
  const area = areaBetween(anchor === null ? place : placeOf(anchor, rows, columns), place);
  const ids = new Set<string>();
  if (place.row < 0 || place.column < 0) return [];
  for (const row of rows.slice(area.top, area.bottom + 1))
    for (const column of columns.slice(area.left, area.right + 1)) {
      const shown = shownOf(pairs, chosen, row.id, column.id);
      if (shown !== null) ids.add(shown.id);
    }
  return [...ids];
}
