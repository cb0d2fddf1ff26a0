import { patched } from "../commands/change";
import { united } from "../commands/united";
import type { Element } from "../element";
import type { Reading } from "../map";
import { type Readable, readable } from "../reading";
import type { Relation } from "../relation";

/** What a group says of a relation. */
type Said = Pick<Reading, Readable | "why">;

/** What two groups say of one relation where they differ; null for a group that rates nothing of it. */
interface Difference {
  readonly ours: Said | null;
  readonly theirs: Said | null;
}

/** The same relation the other way round. */
export function turnedRound<Turned extends Relation>(relation: Turned): Turned {
  const { from, to, roles, trust } = relation;
  return {
    ...relation,
    from: to,
    to: from,
    roles: roles === null ? null : { ...roles, from: roles.to, to: roles.from },
    trust: trust === null ? null : { ...trust, forward: trust.backward, backward: trust.forward },
  };
}

/**
 * Our element with what theirs says beside it: what ours does not say is filled in, notes stand under one another,
 * lists hold what either has. Ours keeps its name, its place and whatever it says.
 */
export function joinedElement(ours: Element, theirs: Element): Element {
  if (ours.kind !== theirs.kind) return ours;
  const { id: _, label: __, position: ___, pinned: ____, confidential, ...rest } = theirs;
  return patched<Element>(united(ours, rest), { confidential: ours.confidential || confidential });
}

/** Our relation with what theirs says beside it. Its ratings stay: where theirs are others, they are no part of it. */
export function joinedRelation(ours: Relation, theirs: Relation): Relation {
  const { id: _, from: __, to: ___, trust, humanSecurity, confidential, ...rest } = theirs;
  const ratings = differenceOf(ours, theirs) === null && sameBeneficiary(ours, theirs);
  const next = united(ours, ratings ? { ...rest, trust, humanSecurity } : rest);
  return patched(next, { confidential: ours.confidential || confidential });
}

/** What both groups say, where theirs rate something otherwise than ours; null where they do not. Unknown differs from nothing. */
export function differenceOf(ours: Relation, theirs: Relation): Difference | null {
  const [mine, other] = [saidOf(ours), saidOf(theirs, sameBeneficiary(ours, theirs))];
  const differs = readable.some((each) => other[each] !== null && other[each] !== mine[each]);
  if (!differs) return null;
  return { ours: readable.some((each) => mine[each] !== null) ? mine : null, theirs: other };
}

/** Whether both speak of what the relation does to the same party, as far as they say. */
function sameBeneficiary(ours: Relation, theirs: Relation): boolean {
  const [mine, other] = [ours.humanSecurity?.beneficiary ?? null, theirs.humanSecurity?.beneficiary ?? null];
  return mine === other || mine === null || other === null;
}

/** What a relation is rated, with its reasons. What it does to another party than ours cannot stand beside ours. */
function saidOf({ trust, humanSecurity }: Relation, withSecurity = true): Said {
  const security = withSecurity ? humanSecurity : null;
  const reasons = [
    ...[trust?.forward.why, trust?.backward.why],
    ...[security?.whyProtection, security?.whyEmpowerment],
  ];
  return {
    forward: trust?.forward.value ?? null,
    backward: trust?.backward.value ?? null,
    protection: security?.protection ?? null,
    empowerment: security?.empowerment ?? null,
    why: [...new Set(reasons.map((each) => (each ?? "").trim()).filter((each) => each !== ""))].join("\n"),
  };
}
