import type { RelataMap } from "~/model/map";
import type { FilePerspective, ReadingsFile } from "~/model/readings/readings-file";

import { keyOf, type Likeness, nameIndex } from "../name-index";

export type FoundPerspective =
  | { readonly kind: "sure"; readonly id: string }
  /** One of the same or nearly the same name: somebody has to say whether it is the same party. */
  | { readonly kind: "asked"; readonly ids: readonly string[]; readonly likeness: Likeness }
  /** None: it will be added. */
  | { readonly kind: "new" };

/** A party of which files bring readings. */
export interface GatheredPerspective {
  readonly key: string;
  readonly told: FilePerspective;
  readonly found: FoundPerspective;
}

/** Notes the parties of files, each found among those of the map by id or by name; by one name it is one in every file. */
export function perspectiveGatherer(map: RelataMap) {
  const byId = new Map(map.perspectives.map((each) => [each.id, each]));
  const byName = nameIndex(map.perspectives, ({ name }) => name);
  const all = new Map<string, GatheredPerspective>();

  function find({ id, name }: FilePerspective, mapId: string | null): FoundPerspective {
    const known = byId.get(id);
    if (known !== undefined && (mapId === map.id || keyOf(known.name) === keyOf(name)))
      return { kind: "sure", id };
    const found = byName(name);
    const [first] = found;
    if (first === undefined) return { kind: "new" };
    const likeness = found.length === 1 ? first.likeness : "near";
    return { kind: "asked", ids: found.map(({ item }) => item.id), likeness };
  }

  return {
    /** Gives the key by which a party is known from here on. */
    take(told: FilePerspective, { map: of }: ReadingsFile): string {
      const found = find(told, of.id);
      const key = keyFor(told, found, of.id);
      if (!all.has(key)) all.set(key, { key, told, found });
      return key;
    },
    all: () => [...all.values()],
  };
}

function keyFor({ id, name }: FilePerspective, found: FoundPerspective, mapId: string | null): string {
  if (found.kind === "sure") return `id ${found.id}`;
  return keyOf(name) === "" ? JSON.stringify(["unnamed", mapId, id]) : `name ${keyOf(name)}`;
}
