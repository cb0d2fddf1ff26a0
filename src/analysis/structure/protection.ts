import { elementsById } from "~/model/queries";
import type { Relation } from "~/model/relation";

import { receivedSecurity, type ReceivedSecurity } from "../human-security";
import type { Study } from "../subject";

/** What one party receives, and by which relations. */
export interface Receiver extends ReceivedSecurity {
  readonly protectedBy: readonly string[];
  readonly harmedBy: readonly string[];
  readonly readings: readonly string[];
}

/** One sort of what a giver brings to others: how much of it, to whom, by which relations. */
export interface Brought {
  /** Σ w|P| over the relations, w their strength. */
  readonly sum: number;
  readonly to: readonly string[];
  readonly relations: readonly string[];
}

/** What a party or thing brings to others' human security. */
export interface Giver {
  readonly id: string;
  readonly protects: Brought;
  readonly endangers: Brought;
  readonly empowers: Brought;
  readonly silences: Brought;
  /** Relations from it that are read for somebody, and how many of their ratings are unknown. */
  readonly readings: number;
  readonly unknown: number;
}

export interface Protection {
  readonly receivers: readonly Receiver[];
  /** Those that bring most protection or harm first. */
  readonly givers: readonly Giver[];
  /** Relations with a reading that says not for whom. */
  readonly nameless: readonly string[];
}

/**
 * Who receives protection and empowerment, and who gives or takes it. What is received is worked out as in
 * `receivedSecurity`; whose doing a relation is, see `giverOf`. Good and harm are summed apart and never against each other: one does not undo the other.
 */
export const protection: Study<null, Protection> = {
  reads: ["elements", "relations"],
  run: ({ variant }) => {
    const read = variant.relations.filter(({ humanSecurity }) => humanSecurity !== null);
    const named = read.filter(({ humanSecurity }) => humanSecurity?.beneficiary != null);
    const byId = elementsById(variant);
    const byGiver = gathered(named, (relation) => giverOf(relation, byId.get(relation.to)?.kind === "actor"));
    const byReceiver = gathered(named, ({ humanSecurity }) => humanSecurity?.beneficiary ?? "");
    const weightOf = ({ protects, endangers }: Giver) => protects.sum + endangers.sum;
    return {
      receivers: receivedSecurity(variant).map((received) => {
        const own = byReceiver.get(received.beneficiary) ?? [];
        return {
          ...received,
          protectedBy: idsOf(own.filter((each) => valueOf(each, "protection") > 0)),
          harmedBy: idsOf(own.filter((each) => valueOf(each, "protection") < 0)),
          readings: idsOf(own),
        };
      }),
      givers: Array.from(byGiver, ([id, relations]) => given(id, relations)).sort(
        (a, b) => weightOf(b) - weightOf(a),
      ),
      nameless: idsOf(read.filter(({ humanSecurity }) => humanSecurity?.beneficiary == null)),
    };
  },
};

type Rated = "protection" | "empowerment";

function valueOf({ humanSecurity }: Relation, rated: Rated): number {
  return humanSecurity?.[rated] ?? 0;
}

/**
 * Whose doing a relation is: as a rule the element from which it comes. What a party has of its own relation with
 * another party comes from that one, and what somebody has of using something, from what is used; what a party does
 * with a space or a thing for itself is its own doing.
 */
function giverOf({ kind, from, to, humanSecurity }: Relation, toParty: boolean): string {
  return kind === "use" || (humanSecurity?.beneficiary === from && toParty) ? to : from;
}

function given(id: string, relations: readonly Relation[]): Giver {
  const unknown = relations.flatMap(({ humanSecurity }) =>
    [humanSecurity?.protection, humanSecurity?.empowerment].filter((value) => value == null),
  );
  return {
    id,
    protects: brought(relations, "protection", 1),
    endangers: brought(relations, "protection", -1),
    empowers: brought(relations, "empowerment", 1),
    silences: brought(relations, "empowerment", -1),
    readings: relations.length,
    unknown: unknown.length,
  };
}

function brought(relations: readonly Relation[], rated: Rated, sign: 1 | -1): Brought {
  const meant = relations.filter((relation) => valueOf(relation, rated) * sign > 0);
  return {
    sum: meant.reduce(
      (sum, relation) => sum + (relation.strength ?? 1) * Math.abs(valueOf(relation, rated)),
      0,
    ),
    to: [...new Set(meant.flatMap(({ humanSecurity }) => humanSecurity?.beneficiary ?? []))],
    relations: idsOf(meant),
  };
}

function gathered(
  relations: readonly Relation[],
  keyOf: (relation: Relation) => string,
): ReadonlyMap<string, readonly Relation[]> {
  const byKey = new Map<string, Relation[]>();
  for (const relation of relations) {
    const known = byKey.get(keyOf(relation));
    if (known === undefined) byKey.set(keyOf(relation), [relation]);
    else known.push(relation);
  }
  return byKey;
}

function idsOf(relations: readonly Relation[]): readonly string[] {
  return relations.map(({ id }) => id);
}
