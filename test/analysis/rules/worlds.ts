import { updateElements } from "~/model/commands/elements";
import { addFeedback } from "~/model/commands/impact";
import { setHumanSecurity, setTrust, updateRelations } from "~/model/commands/relations";
import type { ElementFields } from "~/model/element";
import type { Feedback } from "~/model/impact";
import type { RelataMap } from "~/model/map";
import type { HumanSecurity, RelationFields } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { aMap } from "../../a";

/** Relations of a map made otherwise, by what each is. */
export function withRelations(
  map: RelataMap,
  changes: Readonly<Record<string, Partial<RelationFields>>>,
): RelataMap {
  return Object.entries(changes).reduce((so, [id, change]) => updateRelations(so, "now", [id], change), map);
}

export function withElements(
  map: RelataMap,
  changes: Readonly<Record<string, Partial<ElementFields>>>,
): RelataMap {
  return Object.entries(changes).reduce((so, [id, change]) => updateElements(so, "now", [id], change), map);
}

/** A map with relations of these kinds, in the order in which they are written. */
export function ofKinds(kinds: readonly RelationFields["kind"][], ...lines: readonly string[]): RelataMap {
  return withRelations(
    aMap(...lines),
    Object.fromEntries(kinds.map((kind, at) => [`r${at + 1}`, { kind }] as const)),
  );
}

/** Reads relations for parties. */
export function readFor(
  map: RelataMap,
  readings: Readonly<Record<string, Partial<HumanSecurity>>>,
): RelataMap {
  return Object.entries(readings).reduce(
    (so, [id, reading]) => setHumanSecurity(so, "now", [id], reading),
    map,
  );
}

/** Feedback written "relation:r1 + threat:fraud". */
export function feedingBack(map: RelataMap, ...links: readonly string[]): RelataMap {
  return links.reduce((so, link, at) => {
    const [from = "", polarity = "+", to = ""] = link.split(" ");
    const made: Feedback = {
      ...{ id: `l${at + 1}`, from, to, polarity: polarity as "+" | "-" },
      ...{ delay: null, strength: null, why: "" },
    };
    return addFeedback(so, "now", made);
  }, map);
}

export function withSilos(map: RelataMap, ...wantedSilos: NonNullable<Variant["wantedSilos"]>): RelataMap {
  const [variant, ...others] = map.variants;
  if (variant === undefined) throw new Error("withSilos: a map without variants");
  return { ...map, variants: [{ ...variant, wantedSilos }, ...others] };
}

/** A relation with a reason for each of its ratings of trust. */
export function reasoned(map: RelataMap, ...ids: readonly string[]): RelataMap {
  return ids.reduce(
    (so, id) =>
      setTrust(setTrust(so, "now", [id], "forward", { why: "seen" }), "now", [id], "backward", {
        why: "seen",
      }),
    map,
  );
}
