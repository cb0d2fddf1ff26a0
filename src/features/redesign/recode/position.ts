import type { Party } from "~/analysis/rounds/round";
import type { RelataMap } from "~/model/map";
import { actorsOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** A position from which a case can be rated: that of a perspective, or of an actor of the variant. */
export interface Position {
  readonly id: string;
  readonly as: "perspective" | "actor";
  readonly name: string;
  /** The actor whose relations touch it; null where no actor goes by that name. */
  readonly actor: string | null;
}

export function positionsOf(map: RelataMap, variant: Variant): readonly Position[] {
  const actors = actorsOf(variant).filter(({ label }) => label.trim() !== "");
  return [
    ...map.perspectives
      .filter(({ name }) => name.trim() !== "")
      .map(({ id, name }): Position => {
        const actor = actors.find(({ label }) => label.trim() === name.trim());
        return { id, as: "perspective", name: name.trim(), actor: actor?.id ?? null };
      }),
    ...actors.map(({ id, label }): Position => ({ id, as: "actor", name: label.trim(), actor: id })),
  ];
}

/** The party whose readings a recoding becomes: a perspective of that name where there is one, or else a new one. */
export function partyAt({ as, id, name }: Position, map: RelataMap, newId: () => string): Party {
  if (as === "perspective") return { id, name, isNew: false };
  const known = map.perspectives.find((each) => each.name.trim() === name);
  return known === undefined ? { id: newId(), name, isNew: true } : { id: known.id, name, isNew: false };
}
