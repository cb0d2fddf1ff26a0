import type { Side } from "~/analysis/pairs";
import type { Element } from "~/model/element";

import type { GroupKey } from "./grouping";

/** A row or a column: an element, or the heading of a group, whose elements are hidden while it is folded. */
export type Track =
  | { readonly is: "element"; readonly id: string; readonly element: Element }
  | {
      readonly is: "group";
      readonly id: string;
      readonly name: string;
      readonly members: readonly Element[];
      readonly folded: boolean;
    };

/** Stands before the id of a group, and in no id of an element that a person or a file makes. */
const mark = "\u0000";

/** How the group of a side is remembered as folded. */
export function foldKey(side: Side, track: Track): string {
  return `${side}${track.id}`;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** Elements by name, put together in groups by name; those of no group come last. */
export function tracksOf(
  elements: readonly Element[],
  groupOf: (element: Element) => GroupKey | null,
  given: { readonly side: Side; readonly folded: ReadonlySet<string>; readonly rest: string },
): readonly Track[] {
  const sorted = [...elements].sort((a, b) => collator.compare(a.label, b.label));
  const groups = new Map<string, { readonly key: GroupKey; readonly members: Element[] }>();
  const rest: Element[] = [];
  for (const element of sorted) {
    const key = groupOf(element);
    if (key === null) rest.push(element);
    else {
      const group = groups.get(key.id) ?? { key, members: [] };
      groups.set(key.id, group);
      group.members.push(element);
    }
  }
  if (groups.size === 0) return sorted.map(elementTrack);
  const named = [...groups.values()].sort((a, b) => collator.compare(a.key.name, b.key.name));
  if (rest.length > 0) named.push({ key: { id: "", name: given.rest }, members: rest });
  return named.flatMap(({ key, members }) => {
    const track = { is: "group", id: `${mark}${key.id}`, name: key.name, members, folded: false } as const;
    const folded = given.folded.has(foldKey(given.side, track));
    return [{ ...track, folded }, ...(folded ? [] : members.map(elementTrack))];
  });
}

function elementTrack(element: Element): Track {
  return { is: "element", id: element.id, element };
}

/** The elements that a track stands for: itself, or all of a group. */
export function membersOf(track: Track): readonly Element[] {
  return track.is === "group" ? track.members : [track.element];
}

/** The elements that have a row or a column of their own. */
export function elementsIn(tracks: readonly Track[]): readonly Element[] {
  return tracks.flatMap((track) => (track.is === "element" ? [track.element] : []));
}
