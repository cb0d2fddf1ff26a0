import { lenses } from "~/lenses";
import type { ElementKind } from "~/model/element";
import { elementKinds } from "~/model/vocabulary";
import { document, session, surface } from "~/state/stores";

import { growSelected, openFrame, openNote } from "./annotations/annotationEdits";
import { growingPoint, nudge, rateTrust, removeSelection, selectedRelation } from "./edits";
import { openAdd, openName, openRelate } from "./inPlace";
import { selectAll, switchDirection } from "./selecting";
import { type Heading, placeBeside } from "./stage/free-place";
import type { Stage } from "./stage/stage";

/** What the keys reach for: the stage, the camera, and where the pointer is. */
export interface KeyTarget {
  readonly stage: Stage;
  readonly fit: () => void;
  readonly fitSelection: () => void;
  /** The map point under the pointer, or the middle of the view when the pointer is elsewhere. */
  readonly here: () => { readonly x: number; readonly y: number };
}

const headings: Readonly<Record<string, Heading>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};
const steps: Readonly<Record<Heading, readonly [number, number]>> = {
  up: [0, -1],
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
};

/** Letters that add an element, by their kind. */
const kindKeys: ReadonlyMap<string, ElementKind> = new Map(
  elementKinds.map((kind) => [kind.charAt(0), kind]),
);

/** A minus waits for its digit. */
let minus = false;

/** Acts on a key pressed in the drawing; says whether it meant something. */
export function pressed(event: KeyboardEvent, target: KeyTarget): boolean {
  const command = event.ctrlKey || event.metaKey;
  const heading = headings[event.key];
  const waited = minus;
  minus = false;
  if (heading !== undefined) {
    if (command) return grow(heading, target.stage);
    const [x, y] = steps[heading];
    if (event.altKey) return event.shiftKey && growSelected(x * 8, y * 8);
    const far = event.shiftKey ? 40 : 8;
    return nudge(x * far, y * far);
  }
  if (command) return commanded(event, target);
  if (event.altKey) return false;
  if (rated(event, waited)) return true;
  switch (event.key) {
    case "Escape":
      return escaped();
    case "Delete":
    case "Backspace":
      removeSelection();
      return true;
    case "Enter":
    case "F2":
      return openName();
    case "f":
      target.fit();
      return true;
    case "F":
      target.fitSelection();
      return true;
    case "r":
      return openRelate();
    case "n":
      return openNote(target.here(), target.stage);
    case "g":
      return openFrame(target.stage);
    case "x":
      return switchDirection();
    case "p":
      session.present(true);
      return true;
    default:
      return lensKey(event) || addKey(event, target);
  }
}

function commanded(event: KeyboardEvent, target: KeyTarget): boolean {
  switch (event.key.toLowerCase()) {
    case "a":
      selectAll(target.stage);
      return true;
    case "d":
      void import("./pasting").then(({ duplicate }) => duplicate());
      return true;
    default:
      return false;
  }
}

function rated(event: KeyboardEvent, waited: boolean): boolean {
  if (selectedRelation() === null || event.shiftKey) return false;
  if (event.key === "-" || event.key === "−") {
    minus = true;
    return true;
  }
  if (event.key === ".") return rateTrust(null);
  if (!/^[0-3]$/u.test(event.key)) return false;
  const value = Number(event.key);
  return rateTrust(waited && value !== 0 ? -value : value);
}

function escaped(): boolean {
  const relation = selectedRelation();
  if (surface.getState().tool !== null) surface.setTool(null);
  else if (relation !== null) session.select([relation.from]);
  else session.select([]);
  return true;
}

function grow(heading: Heading, stage: Stage): boolean {
  const from = growingPoint();
  const box = from === null ? undefined : stage.scene().elementsById.get(from.id)?.box;
  if (from === null || box === undefined) return false;
  surface.open({ does: "add", kind: "actor", at: placeBeside(stage.scene(), box, heading), from: from.id });
  return true;
}

function lensKey(event: KeyboardEvent): boolean {
  const digit = /^Digit([1-6])$/u.exec(event.code)?.[1];
  const lens = event.shiftKey && digit !== undefined ? lenses[Number(digit) - 1] : undefined;
  if (lens === undefined) return false;
  session.setLens(lens.id);
  return true;
}

function addKey(event: KeyboardEvent, { stage, here }: KeyTarget): boolean {
  const kind = kindKeys.get(event.key);
  return kind !== undefined && !event.shiftKey && openAdd(kind, here(), stage);
}

/** The presses of a held arrow key were one step; letting go ends it. */
export function released(event: KeyboardEvent): void {
  if (headings[event.key] !== undefined) document.endGesture();
}
