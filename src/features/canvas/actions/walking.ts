import { text } from "~/i18n/text";
import { elementOf, relationOf, variantOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import type { Point } from "~/scene/path";
import type { Action } from "~/state/actions";
import { actions, document, session } from "~/state/stores";

import type { Heading } from "../stage/free-place";
import type { Stage } from "../stage/stage";
import { arrows } from "./making";
import { pivotOf, turnAround } from "./pivot";

/** How one goes from element to relation to element without a pointer. */
export function walkingActions(stage: Stage): readonly Action[] {
  const t = text();
  const one = (picked: ReadonlySet<string>) => picked.size === 1;
  const walk = ([heading, key]: readonly [Heading, string]): Action => ({
    id: `walk.${heading}`,
    group: "find",
    label: () => t(`actions.walk.${heading}`),
    row: () => t("actions.walk.any"),
    keys: [`Alt+${key}`],
    can: one,
    run: () => walkTo(heading, stage),
  });
  return [
    {
      id: "goTo",
      group: "find",
      label: () => t("actions.goTo"),
      keys: ["J"],
      run: () => actions.open("names"),
    },
    ...arrows.map(walk),
    {
      id: "nextRelation",
      group: "find",
      label: () => t("actions.nextRelation"),
      keys: ["L"],
      can: one,
      run: () => turn(1),
    },
    {
      id: "previousRelation",
      group: "find",
      label: () => t("actions.previousRelation"),
      keys: ["Shift+L"],
      can: one,
      run: () => turn(-1),
    },
    {
      id: "parallelRelation",
      group: "find",
      label: () => t("actions.parallelRelation"),
      keys: ["B"],
      can: one,
      run: nextParallel,
    },
  ];
}

/** What is picked, when it is one thing, in the variant in view. */
function picked(): { readonly variant: Variant; readonly id: string } | null {
  const { map } = document.getState();
  const { variantId, selection } = session.getState();
  const [id] = selection;
  if (map === null || variantId === null || selection.size !== 1 || id === undefined) return null;
  return { variant: variantOf(map, variantId), id };
}

/** Picks the next relation of an element, or from one of its relations the next; those between the same two follow one another. */
function turn(by: 1 | -1): void {
  const at = picked();
  if (at === null) return;
  const relation = relationOf(at.variant, at.id);
  const pivot = relation === undefined ? at.id : pivotOf(relation);
  turnAround(pivot);
  const around = relationsAround(at.variant, pivot);
  if (around.length === 0) return;
  const place = around.findIndex(({ id }) => id === at.id);
  const next = place < 0 ? (by === 1 ? 0 : around.length - 1) : (place + by + around.length) % around.length;
  session.select([around[next]?.id ?? at.id]);
}

/** The relations of an element, those with the same other end beside one another. */
function relationsAround({ relations }: Variant, id: string): readonly Relation[] {
  const byOther = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (relation.from !== id && relation.to !== id) continue;
    const other = relation.from === id ? relation.to : relation.from;
    byOther.set(other, [...(byOther.get(other) ?? []), relation]);
  }
  return [...byOther.values()].flat();
}

/** Picks the next relation between the same two. */
function nextParallel(): void {
  const at = picked();
  const relation = at === null ? undefined : relationOf(at.variant, at.id);
  if (at === null || relation === undefined) return;
  const ends = new Set([relation.from, relation.to]);
  const parallel = at.variant.relations.filter(
    ({ from, to }) => ends.has(from) && ends.has(to) && new Set([from, to]).size === ends.size,
  );
  const place = parallel.findIndex(({ id }) => id === at.id);
  session.select([parallel[(place + 1) % parallel.length]?.id ?? at.id]);
}

/** Goes along a relation to the element that lies that way, or from a relation to its end that lies that way. */
function walkTo(heading: Heading, stage: Stage): void {
  const at = picked();
  if (at === null) return;
  const { elementsById, relationsById } = stage.scene();
  const element = elementOf(at.variant, at.id);
  const relation = relationsById.get(at.id);
  const start =
    elementsById.get(at.id) ?? (relation === undefined ? undefined : middleOf(relation.label.rect));
  if (start === undefined) return;
  const ends =
    element === undefined
      ? [relation?.from, relation?.to]
      : relationsAround(at.variant, element.id).map(({ from, to }) => (from === element.id ? to : from));
  const towards = ends
    .flatMap((id) => elementsById.get(id ?? "") ?? [])
    .filter(({ id }) => id !== at.id)
    .map((end) => ({ id: end.id, aside: asideOf(heading, end.x - start.x, end.y - start.y) }))
    .filter(({ aside }) => aside < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.aside - b.aside);
  const [nearest] = towards;
  if (nearest === undefined) return;
  session.select([nearest.id]);
  stage.focus(nearest.id);
}

function middleOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** How little a way leads in a direction: its length, twice as much where it leads aside; infinite where it leads back. */
function asideOf(heading: Heading, dx: number, dy: number): number {
  const [ahead, aside] =
    heading === "up" ? [-dy, dx] : heading === "down" ? [dy, dx] : heading === "left" ? [-dx, dy] : [dx, dy];
  if (ahead <= 0 || Math.abs(aside) > 3 * ahead) return Number.POSITIVE_INFINITY;
  return ahead + 2 * Math.abs(aside);
}
