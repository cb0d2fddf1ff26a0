import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { Inspector } from "~/features/inspector";
import { addElement } from "~/model/commands/elements";
import { addRelation } from "~/model/commands/relations";
import { type Element, newElement, type ElementKind } from "~/model/element";
import { newMap, type RelataMap } from "~/model/map";
import { elementOf } from "~/model/queries";
import { newRelation } from "~/model/relation";
import type { EditName } from "~/state/document";
import { document, session } from "~/state/stores";

export const variantId = "as-is";

/** `actor: Police` and so on: the id of an element is its label in lower case. */
type Elements = Readonly<Record<string, ElementKind>>;

/** A map with these elements and, between them, relations written `police > visitors`, which is also their id. */
export function aMap(elements: Elements, relations: readonly string[] = []): RelataMap {
  const empty = newMap({
    id: "map",
    variantId,
    title: "Smart street",
    variantName: "As it is",
    language: "en",
  });
  const peopled = Object.entries(elements).reduce(
    (map, [label, kind], place) =>
      addElement(map, variantId, newElement(label.toLowerCase(), kind, label, { x: place * 200, y: 0 })),
    empty,
  );
  return relations.reduce((map, id) => {
    const [from, to] = id.split(" > ").map((end) => elementOf(map.variants[0]!, end.trim()));
    if (from === undefined || to === undefined) throw new Error(`aMap: no such ends: ${id}`);
    return addRelation(map, variantId, newRelation(id, from, to));
  }, peopled);
}

/** Opens a map, selects, and shows the inspector; with nothing selected, what there is to say about the map. */
export function inspect(map: RelataMap, ...selected: string[]) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId });
  session.select(selected);
  session.setPanel(selected.length === 0 ? "about" : null);
  render(<Inspector />);
  return userEvent.setup();
}

/**
 * One step of a scale or one chip, found as it is read out: "+1" finds "+1: cautious trust". Whether it is hidden is
 * not asked of every element above it, since that takes most of a test's time.
 */
export function radio(group: string, name: string): HTMLElement {
  const choices = within(screen.getByRole("radiogroup", { name: group, hidden: true }));
  return choices.getByRole("radio", {
    name: (read) => read === name || read.startsWith(`${name}:`),
    hidden: true,
  });
}

export function undo(): void {
  act(document.undo);
}

/** The map as it is by now. */
export function mapNow(): RelataMap {
  const { map } = document.getState();
  if (map === null) throw new Error("mapNow: no map is open");
  return map;
}

export function elementsNow(): readonly Element[] {
  return mapNow().variants[0]!.elements;
}

/** What history calls the newest step. */
export function newestStep(): EditName | undefined {
  return document.getState().past.at(-1)?.name;
}

export function stepsTaken(): number {
  return document.getState().past.length;
}
