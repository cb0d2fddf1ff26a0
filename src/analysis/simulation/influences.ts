import { feedbackEnd } from "~/model/impact";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

/** That one thing makes another more or less. */
export interface Influence {
  /** The id of the feedback link. */
  readonly link: string;
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
  /** −1 to +1: the strength of the link, with its sign. */
  readonly weight: number;
  /** The strength is not known, and 0.5 stands in for it. */
  readonly assumed: boolean;
  /** It is marked as taking time, which is named and not modelled. */
  readonly delayed: boolean;
}

/** The declared feedback of a variant as a fuzzy cognitive map: what acts, and on what. */
export interface Influences {
  /** Ends of links as the document has them, each once, in the order in which links name them. */
  readonly nodes: readonly string[];
  readonly links: readonly Influence[];
}

/** The strength that stands in where none is known. */
const assumedStrength = 0.5;

/** What acts on what, by the feedback links of a variant: w = sign × strength. Links between the same two add up. */
export function influencesOf(variant: Pick<Variant, "elements" | "feedback">): Influences {
  const places = new Map<string, number>();
  const placeOf = (end: string) => {
    const node = nodeOf(end, variant);
    const place = places.get(node) ?? places.size;
    places.set(node, place);
    return place;
  };
  const links = variant.feedback.map(({ id, from, to, polarity, strength, delay }) => ({
    link: id,
    from: placeOf(from),
    to: placeOf(to),
    weight: (polarity === "+" ? 1 : -1) * (strength ?? assumedStrength),
    assumed: strength === null,
    delayed: delay !== null,
  }));
  return { nodes: [...places.keys()], links };
}

/** So many nodes are looked at for the one that reaches farthest; more would take long and be no better a start. */
const mostLookedAt = 200;

/** What others depend on most: the node from which most others are reached, a threat where several are; null without links. */
export function farthestReaching({ nodes, links }: Influences): string | null {
  const onward = nodes.map((): number[] => []);
  for (const { from, to } of links) onward[from]?.push(to);
  const reachOf = (start: number) => {
    const reached = new Set([start]);
    for (const place of reached) for (const to of onward[place] ?? []) reached.add(to);
    return reached.size + (nodes[start]?.startsWith("threat:") === true ? 0.5 : 0);
  };
  const acting = nodes.map((_, place) => place).filter((place) => (onward[place] ?? []).length > 0);
  const reaches = acting.slice(0, mostLookedAt).map((place) => ({ place, reach: reachOf(place) }));
  const [first] = reaches.toSorted((a, b) => b.reach - a.reach);
  return first === undefined ? null : (nodes[first.place] ?? null);
}

/** A threat may also be named as the element that it is; it is one node all the same. */
function nodeOf(end: string, variant: Pick<Variant, "elements">): string {
  const { sort, id } = feedbackEnd(end);
  return sort === "element" && elementOf(variant as Variant, id)?.kind === "threat" ? `threat:${id}` : end;
}
