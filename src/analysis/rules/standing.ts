import { gathered } from "~/lib/gathered";
import type { HumanSecurity, Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

import { receivedSecurity, type ReceivedSecurity } from "../human-security";
import { mean, mostlyUnknown, rating } from "./measures";
import type { FilledIn, Point } from "./rule";

/** A relation that is read for a party. */
export type Read = Relation & { readonly humanSecurity: HumanSecurity };

/** Where a party stands between protection and empowerment, and the relations that say so. */
export interface Standing {
  readonly party: string;
  readonly received: ReceivedSecurity;
  readonly read: readonly Read[];
  /** Of its protection, or of its empowerment, half or more is not known. */
  readonly unsure: boolean;
}

export function standingsOf(variant: Variant): readonly Standing[] {
  const read = gathered(readOf(variant.relations), ({ humanSecurity }) => humanSecurity.beneficiary);
  return receivedSecurity(variant).map((received) => {
    const { beneficiary: party, relations, unknownProtection, unknownEmpowerment } = received;
    return {
      ...{ party, received, read: read.get(party) ?? [] },
      unsure: mostlyUnknown(unknownProtection, relations) || mostlyUnknown(unknownEmpowerment, relations),
    };
  });
}

function readOf(relations: readonly Relation[]): readonly Read[] {
  return relations.filter((relation): relation is Read => relation.humanSecurity !== null);
}

/** The figures from which a standing follows; what is not known at all is left out. */
function figuresOf({ received }: Standing): FilledIn {
  const { protection, empowerment, worstProtection, worstEmpowerment } = received;
  return {
    ...(protection === null ? {} : { meanProtection: mean(protection) }),
    ...(worstProtection === null ? {} : { worstProtection: rating(worstProtection) }),
    ...(empowerment === null ? {} : { meanEmpowerment: mean(empowerment) }),
    ...(worstEmpowerment === null ? {} : { worstEmpowerment: rating(worstEmpowerment) }),
    readings: received.relations,
    unknownProtection: received.unknownProtection,
    unknownEmpowerment: received.unknownEmpowerment,
  };
}

/** Who does what a relation does to a party: where it begins or, where that is the party itself, where it ends. */
export function otherThan(party: string, { from, to }: Relation): string {
  return from === party ? to : from;
}

/** A party with the relations that say where it stands, for a sentence of whichever rule. */
export function pointAt(standing: Standing): Omit<Point, "says"> {
  const { party, received, read } = standing;
  return {
    key: party,
    values: {
      who: [party],
      count: received.relations,
      ...(received.protection === null ? {} : { protection: mean(received.protection) }),
      ...(received.empowerment === null ? {} : { empowerment: mean(received.empowerment) }),
    },
    figures: figuresOf(standing),
    elements: [party],
    relations: read.map(({ id }) => id),
  };
}
