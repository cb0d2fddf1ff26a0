import { disputeOf, inOrder, type RoundOrder } from "~/analysis/rounds/choice";
import { questionsOf } from "~/analysis/rounds/questions";
import type { RelataMap } from "~/model/map";
import type { Readable } from "~/model/reading";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";

/** The ways to say which relations are asked about. */
export type Which = "all" | "picked" | "touching" | "contested";

/** What is asked about, as it is being chosen. */
export interface Chosen {
  readonly which: Which;
  /** The element whose relations are meant, where those of a party are. */
  readonly party: string | null;
  readonly asked: readonly Readable[];
  readonly order: RoundOrder;
  /** Relations ticked off. */
  readonly off: ReadonlySet<string>;
}

export interface Choosable {
  readonly counts: Record<Which, number>;
  /** The relations that can be asked about, ticked or not. */
  readonly offered: readonly Relation[];
  readonly empty: number;
}

/** So many steps apart, the parties of a map contest a relation. */
const contestedFrom = 1;

/** The relations that a choice comes to, in the order in which they would be asked about. */
export function choosable(
  map: RelataMap,
  variant: Variant,
  chosen: Chosen,
  selection: ReadonlySet<string>,
): Choosable {
  const dispute = disputeOf(map, variant.id);
  const meant: Record<Which, (relation: Relation) => boolean> = {
    all: () => true,
    picked: ({ id, from, to }) => selection.has(id) || (selection.has(from) && selection.has(to)),
    touching: ({ from, to }) => from === chosen.party || to === chosen.party,
    contested: ({ id }) => (dispute.get(id) ?? 0) >= contestedFrom,
  };
  const count = (which: Which) => variant.relations.filter(meant[which]).length;
  const wanted = variant.relations.filter(meant[chosen.which]);
  const askable = wanted.filter((relation) => questionsOf(relation, variant, chosen.asked).length > 0);
  // Shuffling waits for the start, lest the list jump about while it is looked at.
  const order = chosen.order === "shuffled" ? "map" : chosen.order;
  return {
    counts: {
      all: count("all"),
      picked: count("picked"),
      touching: count("touching"),
      contested: count("contested"),
    },
    offered: inOrder(askable, order, { variant, dispute, chance: () => 0 }),
    empty: wanted.length - askable.length,
  };
}

/** The ids that are asked about once a round begins. */
export function askedIds(
  { offered }: Choosable,
  chosen: Chosen,
  variant: Variant,
  chance: () => number,
): readonly string[] {
  const ticked = offered.filter(({ id }) => !chosen.off.has(id));
  const order = chosen.order === "shuffled" ? "shuffled" : "map";
  return inOrder(ticked, order, { variant, dispute: new Map(), chance }).map(({ id }) => id);
}
