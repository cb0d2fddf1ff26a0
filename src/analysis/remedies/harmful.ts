import type { HumanSecurity, Relation } from "~/model/relation";

import { partyOf, type Sought } from "./remedy";

/** What the rules that speak of protection and empowerment look at. */
const sides = {
  targeted: "protection",
  empoweredButExposed: "protection",
  protectedButSilenced: "empowerment",
} as const;

type Side = (typeof sides)[keyof typeof sides];

/** So many relations are taken together; a change of more is no small one. */
const most = 3;

/** What a finding is due to: the relations that harm the party it is about, and in what. */
export interface Harm {
  readonly side: Side;
  /** The first of them, the first two and so on: those that harm most come first. */
  readonly ladder: readonly (readonly Relation[])[];
}

/** The relations to which a finding on protection or empowerment is due; null for findings on other things. */
export function harmOf(sought: Sought): Harm | null {
  const side = (sides as Readonly<Record<string, Side>>)[sought.rule];
  if (side === undefined) return null;
  const party = partyOf(sought);
  const harm = ({ humanSecurity }: Relation): number => valueFor(party, humanSecurity, side);
  const harmful = sought.variant.relations
    .filter((relation) => harm(relation) < 0)
    .toSorted((one, other) => harm(one) - harm(other) || (other.strength ?? 1) - (one.strength ?? 1));
  // A grave threat goes only with every relation that is one.
  const grave = sought.rule === "targeted" ? harmful.filter((each) => harm(each) === -2).length : 0;
  const ladder = harmful.slice(0, Math.max(most, grave)).map((_, at) => harmful.slice(0, at + 1));
  return { side, ladder: ladder.slice(Math.max(0, grave - 1)) };
}

function valueFor(party: string, reading: HumanSecurity | null, side: Side): number {
  return reading?.beneficiary === party ? (reading[side] ?? 0) : 0;
}
