import type { ElementKind } from "~/model/element";
import type { RelationKind } from "~/model/relation";
import { relationKinds } from "~/model/vocabulary";

/** How many kinds stand first; the others wait behind a button. */
export const likelyCount = 5;

const betweenActors: readonly RelationKind[] = ["service", "cooperation", "oversight", "coercion", "funding"];
const toThings: readonly RelationKind[] = ["use", "control", "protect", "produce", "exclude"];
const fromThreats: readonly RelationKind[] = ["endanger", "coercion", "exclude", "control", "use"];
const toThreats: readonly RelationKind[] = ["contestation", "control", "oversight", "coercion", "produce"];

/** All kinds of relation, the likely ones for what is joined first. */
export function likelyKinds(from: ElementKind, to: ElementKind): readonly RelationKind[] {
  const first =
    from === "threat"
      ? fromThreats
      : to === "threat"
        ? toThreats
        : from === "actor" && to === "actor"
          ? betweenActors
          : toThings;
  return [...first, ...relationKinds.filter((kind) => !first.includes(kind))];
}
