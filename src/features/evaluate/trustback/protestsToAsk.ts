import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** A party that distrusts another whose relation harms it, and of which no protest against it is recorded. */
export interface ProtestToAsk {
  readonly relation: string;
  readonly group: string;
  readonly party: string;
}

/**
 * Where protest would be no surprise: trust of −2 or less in a party whose relation exposes or threatens one. Each two
 * are asked about once, and not where the map already says that the one protests against the other.
 */
export function protestsToAsk({ relations }: Variant): readonly ProtestToAsk[] {
  const said = new Set(relations.flatMap(protestIn));
  return relations.flatMap(({ id, from, to, trust, humanSecurity }) => {
    const group = humanSecurity?.beneficiary ?? null;
    if (trust === null || group === null || (humanSecurity?.protection ?? 0) >= 0 || from === to) return [];
    if (group !== from && group !== to) return [];
    const [value, party] = group === from ? [trust.forward.value, to] : [trust.backward.value, from];
    if (value === null || value > -2 || said.has(`${group} ${party}`)) return [];
    said.add(`${group} ${party}`);
    return [{ relation: id, group, party }];
  });
}

/** Who protests against whom by a relation: who contests, and whose role it is at either end. */
function protestIn({ from, to, kind, roles }: Relation): readonly string[] {
  return [
    ...(kind === "contestation" || roles?.from === "protest" ? [`${from} ${to}`] : []),
    ...(roles?.to === "protest" ? [`${to} ${from}`] : []),
  ];
}
