import { feedbackEnd } from "~/model/impact";
import { feedbackDelays } from "~/model/vocabulary";

import type { LoopLink } from "./links";

/** A chain of feedback links that returns to where it begins. */
export interface Loop {
  /** The links in the order in which they are run through; a loop with a threat begins at one. */
  readonly links: readonly LoopLink[];
  /** Reinforcing: what changes at the start comes back as more of the same. Balancing: as its opposite. */
  readonly sort: "reinforcing" | "balancing";
  /** Signed strengths multiplied: what is left of a change when it comes round. */
  readonly product: number;
  /** How many strengths are assumed. */
  readonly assumed: number;
  /** The longest delay on the way; null where none is known. */
  readonly delay: LoopLink["delay"];
  readonly elements: readonly string[];
  readonly relations: readonly string[];
}

/**
 * What a round of links is: **R**einforcing where the product of the signs is +, **B**alancing where it is − (Sterman
 * 2000, *Business Dynamics*; with Richardson's caveat of 1986 that signs speak of change, not of level).
 */
export function loopOf(round: readonly LoopLink[]): Loop {
  const start = Math.max(
    0,
    round.findIndex(({ from }) => from.startsWith("threat:")),
  );
  const links = [...round.slice(start), ...round.slice(0, start)];
  const sign = links.reduce((product, link) => product * link.sign, 1);
  const idsOf = (...sorts: readonly string[]) =>
    links
      .map(({ from }) => feedbackEnd(from))
      .filter(({ sort }) => sorts.includes(sort))
      .map(({ id }) => id);
  return {
    links,
    sort: sign > 0 ? "reinforcing" : "balancing",
    product: links.reduce((product, link) => product * link.sign * link.strength, 1),
    assumed: links.filter(({ assumed }) => assumed).length,
    delay: feedbackDelays.findLast((delay) => links.some((link) => link.delay === delay)) ?? null,
    elements: idsOf("threat", "element"),
    relations: idsOf("relation"),
  };
}

/** Whether each link begins where the one before it ends, and the first where the last does, meeting no place twice. */
export function isRound(links: readonly LoopLink[]): boolean {
  return (
    links.length > 0 &&
    links.every(({ from }, at) => from === links.at(at - 1)?.to) &&
    new Set(links.map(({ from }) => from)).size === links.length
  );
}
