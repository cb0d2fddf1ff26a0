import type { Variant } from "~/model/variant";

/** A party that distrusts another whose relation harms it, and of which no protest is recorded. */
export interface ProtestToAsk {
  readonly relation: string;
  readonly group: string;
  readonly party: string;
}

/** Where protest would be no surprise: trust of −2 or less in a party whose relation exposes or threatens one. */
export function protestsToAsk({ relations }: Variant): readonly ProtestToAsk[] {
  return relations.flatMap(({ id, from, to, trust, humanSecurity, roles }) => {
    const group = humanSecurity?.beneficiary ?? null;
    if (trust === null || group === null || (humanSecurity?.protection ?? 0) >= 0 || from === to) return [];
    if (group !== from && group !== to) return [];
    const [value, role, party] =
      group === from ? [trust.forward.value, roles?.from, to] : [trust.backward.value, roles?.to, from];
    return value !== null && value <= -2 && role !== "protest" ? [{ relation: id, group, party }] : [];
  });
}
