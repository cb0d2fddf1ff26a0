import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import type { ReceivedSecurity } from "../human-security";
import { meanTrust, type ReceivedTrust, receivedTrust } from "../rules/received-trust";
import { receivedBy } from "./quadrants";

/** The trust that a party receives: the mean of what is known, and how much is known. */
export interface TrustFigure {
  /** −3 to +3; null where nothing is known. */
  readonly mean: number | null;
  readonly known: number;
  readonly unknown: number;
}

/** A party in one of the two variants. */
export interface PartyState {
  /** Null where no relation with it holds trust. */
  readonly trust: TrustFigure | null;
  /** Null where no relation is read for it. */
  readonly received: ReceivedSecurity | null;
}

/** What has become of a party; null where the variant has no such party. */
export interface PartyMove {
  readonly party: string;
  readonly before: PartyState | null;
  readonly after: PartyState | null;
  readonly trustMoved: boolean;
  readonly securityMoved: boolean;
  /** The relations, of either variant, that touch it or are read for it and are not the same in both. */
  readonly relations: readonly string[];
}

/** Every party with trust or a reading in one of two variants, in the order of the second. */
export function partiesMoved(
  before: Variant,
  after: Variant,
  changed: ReadonlySet<string>,
): readonly PartyMove[] {
  const [was, is] = [statesOf(before), statesOf(after)];
  const behind = touching([before, after], changed);
  return [...new Set([...is.keys(), ...was.keys()])].map((party): PartyMove => {
    const [one, other] = [was.get(party) ?? null, is.get(party) ?? null];
    return {
      ...{ party, before: one, after: other },
      trustMoved: !sameTrust(one?.trust ?? null, other?.trust ?? null),
      securityMoved: !sameReceived(one?.received ?? null, other?.received ?? null),
      relations: [...(behind.get(party) ?? [])],
    };
  });
}

function statesOf(variant: Variant): ReadonlyMap<string, PartyState> {
  const [trust, received] = [receivedTrust(variant), receivedBy(variant)];
  return new Map(
    [...new Set([...received.keys(), ...trust.keys()])]
      .filter((party) => elementOf(variant, party)?.kind === "actor")
      .map((party) => [
        party,
        { trust: trustFigure(trust.get(party)), received: received.get(party) ?? null },
      ]),
  );
}

function trustFigure(received: ReceivedTrust | undefined): TrustFigure | null {
  if (received === undefined) return null;
  return { mean: meanTrust(received), known: received.known.length, unknown: received.unknown.length };
}

function sameTrust(one: TrustFigure | null, other: TrustFigure | null): boolean {
  return (
    near(one?.mean ?? null, other?.mean ?? null) &&
    (one?.known ?? 0) === (other?.known ?? 0) &&
    (one?.unknown ?? 0) === (other?.unknown ?? 0)
  );
}

function sameReceived(one: ReceivedSecurity | null, other: ReceivedSecurity | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    near(one.protection, other.protection) &&
    near(one.empowerment, other.empowerment) &&
    near(one.worstProtection, other.worstProtection) &&
    near(one.worstEmpowerment, other.worstEmpowerment) &&
    one.targeted === other.targeted &&
    one.unknownProtection === other.unknownProtection &&
    one.unknownEmpowerment === other.unknownEmpowerment
  );
}

/** Means that read the same to hundredths are the same. */
function near(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.round(one * 100) === Math.round(other * 100);
}

function touching(variants: readonly Variant[], changed: ReadonlySet<string>) {
  const behind = new Map<string, Set<string>>();
  for (const { relations } of variants)
    for (const { id, from, to, humanSecurity } of relations) {
      if (!changed.has(id)) continue;
      for (const party of [from, to, humanSecurity?.beneficiary ?? null])
        if (party !== null) behind.set(party, (behind.get(party) ?? new Set<string>()).add(id));
    }
  return behind;
}
