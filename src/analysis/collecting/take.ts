import { addExtra } from "~/model/commands/extras";
import { idsOf } from "~/model/commands/legal";
import { addPerspective, addReadings, removeReading } from "~/model/commands/perspectives";
import type { RelataMap } from "~/model/map";

import type { Settled, Version, Voice } from "./settle";

/** What is kept of a voice: one version by its place, those of the map, those of the files, or all. */
export type Choice = number | "own" | "new" | "all";

/** What is kept of each voice; all of it where nobody chose. */
export type Choices = ReadonlyMap<string, Choice>;

/**
 * A map with the readings that were settled: what stands against nothing is added, of what does the chosen version is
 * kept or all are. The same map back where it has everything already.
 */
export function takeReadings(
  map: RelataMap,
  settled: Settled,
  choices: Choices,
  newId: () => string,
): RelataMap {
  const taken = new Set(idsOf(map));
  const freeId = (wanted: string) => {
    const id = taken.has(wanted) ? newId() : wanted;
    taken.add(id);
    return id;
  };
  const voices = [...settled.fresh, ...settled.conflicts].map((voice) => ({
    ...voice,
    ...chosenOf(voice, choices.get(voice.key) ?? "all"),
  }));
  const used = new Set(
    [...voices.filter(({ added }) => added.length > 0), ...settled.extra].map(
      ({ perspective }) => perspective,
    ),
  );
  const perspectives = new Map<string, string>();
  let next = map;
  for (const { key, told } of settled.added) {
    if (!used.has(key)) continue;
    const { id, name, chain, colour, securityView } = told;
    const here = freeId(id);
    perspectives.set(key, here);
    next = addPerspective(next, { id: here, name, chain, colour, securityView });
  }
  const idOf = (perspective: string) => perspectives.get(perspective) ?? perspective;
  for (const { gone } of voices) for (const id of gone) next = removeReading(next, id);
  next = addReadings(
    next,
    voices.flatMap(({ added, perspective }) =>
      added.map(({ reading }) => ({
        ...reading,
        id: freeId(reading.id),
        perspective: idOf(perspective),
      })),
    ),
  );
  for (const { perspective, extra } of settled.extra)
    next = addExtra(next, idOf(perspective), { ...extra, id: freeId(extra.id) });
  return next;
}

/** What is added, and which readings of the map give way. */
function chosenOf({ versions }: Voice, choice: Choice) {
  const keeps = ({ own }: Version, at: number) =>
    choice === "all" || choice === at || (own === null ? choice === "new" : choice === "own");
  return {
    added: versions.filter((version, at) => version.own === null && keeps(version, at)),
    gone: versions.flatMap((version, at) =>
      version.own === null || keeps(version, at) ? [] : [version.own],
    ),
  };
}
