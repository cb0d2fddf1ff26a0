import type { KeyboardEvent } from "react";

import { movedBy, type Spot } from "./moving";

/** What keys do in a table while no field is open. */
export interface GridHands {
  readonly spot: Spot;
  readonly size: { readonly rows: number; readonly columns: number; readonly page: number };
  readonly goTo: (spot: Spot) => void;
  readonly begin: (typed: string | null) => void;
  readonly clear: () => void;
  readonly filter: () => void;
  readonly toggle: () => void;
  readonly selectTo: (row: number) => void;
  readonly extendTo: (row: number) => void;
  readonly selectAll: () => void;
  readonly deselect: () => void;
}

/** Acts on a key; one that means nothing here goes on to the page. */
export function gridKey(event: KeyboardEvent, hands: GridHands): void {
  if (event.nativeEvent.isComposing || !acts(event, hands)) return;
  event.preventDefault();
  event.stopPropagation();
}

function acts(event: KeyboardEvent, hands: GridHands): boolean {
  const { key } = event;
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) {
    if (key !== "ArrowDown") return false;
    hands.filter();
    return true;
  }
  const next = movedBy(event, hands.spot, hands.size);
  if (next !== null) {
    if (event.shiftKey && next.row >= 0 && hands.spot.row >= 0) hands.extendTo(next.row);
    hands.goTo(next);
    return true;
  }
  if (command) {
    if (key.toLowerCase() !== "a") return false;
    hands.selectAll();
    return true;
  }
  if (key === "Escape") {
    hands.deselect();
    return true;
  }
  // On a head, Enter and Space press its button.
  if (hands.spot.row < 0) return false;
  return actsOnCell(event, hands);
}

function actsOnCell({ key, shiftKey }: KeyboardEvent, hands: GridHands): boolean {
  switch (key) {
    case " ":
      if (shiftKey) hands.selectTo(hands.spot.row);
      else hands.toggle();
      return true;
    case "Enter":
    case "F2":
      hands.begin(null);
      return true;
    case "Delete":
    case "Backspace":
      hands.clear();
      return true;
    default:
      // A character, and not the name of a key.
      if (!/^\P{Cc}$/u.test(key)) return false;
      hands.begin(key);
      return true;
  }
}
