import type { Element } from "~/model/element";
import { axes, elementKinds, sectorOfActorType, securityChain } from "~/model/vocabulary";

/** What elements can be put in bands by. */
export const bandings = [
  "sector",
  "kind",
  "stateCitizen",
  "publicPrivate",
  "domesticForeign",
  "physicalVirtual",
] as const;
export type Banding = (typeof bandings)[number];

/** The elements of one value; null where it is not known. */
export interface Band {
  readonly value: string | null;
  readonly ids: readonly string[];
}

/**
 * The bands that hold anything, in the order of the vocabulary, and last what says nothing. By sector, an actor stands
 * where its own sector or else its type puts it, and what is no actor with others of its kind.
 */
export function bandsBy(elements: readonly Element[], banding: Banding): readonly Band[] {
  const values: readonly (string | null)[] = [...valuesOf(banding), null];
  return values.flatMap((value) => {
    const ids = elements.filter((element) => valueOf(element, banding) === value).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ value, ids }];
  });
}

function valuesOf(banding: Banding): readonly string[] {
  switch (banding) {
    case "sector":
      return [...securityChain, ...elementKinds.filter((kind) => kind !== "actor")];
    case "kind":
      return elementKinds;
    case "stateCitizen":
    case "publicPrivate":
    case "domesticForeign":
    case "physicalVirtual":
      return axes[banding];
  }
}

function valueOf(element: Element, banding: Banding): string | null {
  switch (banding) {
    case "sector":
      if (element.kind !== "actor") return element.kind;
      return element.chain ?? (element.type === null ? null : sectorOfActorType[element.type]);
    case "kind":
      return element.kind;
    case "stateCitizen":
    case "publicPrivate":
    case "domesticForeign":
    case "physicalVirtual":
      return element.axes[banding];
  }
}
