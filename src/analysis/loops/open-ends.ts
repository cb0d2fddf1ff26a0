import type { LoopLink } from "./links";

/** An end of feedback links at which no way round can be. */
export interface OpenEnd {
  readonly end: string;
  /** What it lacks: a link that leads on, one that leads to it, or both. */
  readonly lacks: "onward" | "return" | "both";
}

const impacts = ["impact:effectiveness", "impact:legitimacy"] as const;

/** Both sides of the impact, and every end of a link, that lead nowhere or to which nothing leads. */
export function openEnds(links: readonly LoopLink[]): readonly OpenEnd[] {
  const begins = new Set(links.map(({ from }) => from));
  const ends = new Set(links.map(({ to }) => to));
  return [...new Set([...impacts, ...begins, ...ends])].flatMap((end): readonly OpenEnd[] => {
    if (begins.has(end) && ends.has(end)) return [];
    return [{ end, lacks: begins.has(end) ? "return" : ends.has(end) ? "onward" : "both" }];
  });
}

/** The places from which links lead to this one, in at most so many steps: a link back to one of them closes a loop. */
export function leadingTo(end: string, links: readonly LoopLink[], steps: number): readonly string[] {
  const reached = new Set([end]);
  for (let step = 0; step < steps; step += 1)
    for (const before of links.filter(({ to }) => reached.has(to)).map(({ from }) => from))
      reached.add(before);
  reached.delete(end);
  return [...reached];
}
