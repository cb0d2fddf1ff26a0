import type { Variant } from "~/model/variant";

import { type ReceivedSecurity, receivedSecurity } from "../human-security";

/** Where a party stands before and after a change, where that differs. */
export interface QuadrantMove {
  readonly party: string;
  readonly before: ReceivedSecurity | null;
  readonly after: ReceivedSecurity | null;
}

/** Parties that would stand in another quadrant, or be targeted where they were not, or the other way round. */
export function quadrantsMoved(before: Variant, after: Variant): readonly QuadrantMove[] {
  const [was, is] = [receivedBy(before), receivedBy(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((party) => {
    const [one, other] = [was.get(party) ?? null, is.get(party) ?? null];
    const same =
      (one?.quadrant ?? null) === (other?.quadrant ?? null) &&
      (one?.targeted ?? false) === (other?.targeted ?? false);
    return same ? [] : [{ party, before: one, after: other }];
  });
}

/** What each beneficiary of a variant receives, by its id. */
export function receivedBy(variant: Variant): ReadonlyMap<string, ReceivedSecurity> {
  return new Map(receivedSecurity(variant).map((each) => [each.beneficiary, each]));
}
