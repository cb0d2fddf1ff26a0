import { elementsById } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import type { WantedSilo } from "~/model/wanted-silo";

/** Kinds of relation by which data get to somebody, where they reach data themselves. */
const reaches: ReadonlySet<Relation["kind"]> = new Set(["use", "control", "produce", "information_sharing"]);

/**
 * The relations of information that cross the wall of a wanted silo: sharing between one inside and one outside, and
 * use, control or making of data across it. Other relations may cross it; that is not what it is wanted for.
 */
export function informationAcross(variant: Variant, silo: WantedSilo): readonly Relation[] {
  const inside = new Set(silo.elements);
  const byId = elementsById(variant);
  const isData = (id: string) => {
    const element = byId.get(id);
    return element?.kind === "commodity" && element.type === "data";
  };
  return variant.relations.filter(
    ({ from, to, kind }) =>
      inside.has(from) !== inside.has(to) &&
      (kind === "information_sharing" || (reaches.has(kind) && (isData(from) || isData(to)))),
  );
}
