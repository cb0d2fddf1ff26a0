import type { Acts } from "./acts";
import { type Extent, moved } from "./spot";
import type { Matrix } from "./useMatrix";

/** What of a key press matters here. */
export type Pressed = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** A minus waits for its digit. */
export interface Waiting {
  minus: boolean;
}

/** Acts on a key pressed in a cell; says whether it meant something. */
export function pressed(
  event: Pressed,
  given: { readonly matrix: Matrix; readonly acts: Acts; readonly page: number; readonly waiting: Waiting },
): boolean {
  const { matrix, acts, waiting } = given;
  const { key } = event;
  const command = event.ctrlKey || event.metaKey;
  const waited = waiting.minus;
  if (key === "Shift") return false;
  waiting.minus = false;
  if (event.altKey) return false;
  const extent: Extent = { rows: matrix.rows.length, columns: matrix.columns.length, page: given.page };
  const to = moved(key, command, matrix.place, extent);
  if (to !== null) {
    acts.go(to, event.shiftKey);
    return true;
  }
  if (command) {
    if (key.toLowerCase() !== "a") return false;
    acts.markAll();
    return true;
  }
  const number = /^Digit(?<number>[1-9])$/u.exec(event.code)?.groups?.["number"];
  if (event.shiftKey && number !== undefined && !/^[0-9]$/u.test(key)) return acts.lens(Number(number));
  if (/^[0-3]$/u.test(key)) {
    const value = Number(key);
    acts.rateHere(waited && value !== 0 ? -value : value);
    return true;
  }
  switch (key) {
    case "-":
    case "−":
      waiting.minus = true;
      if (matrix.rated === null) {
        acts.rateHere(null);
        return true;
      }
      matrix.set.said(matrix.t(matrix.rated === "trust" ? "matrix.said.minus" : "matrix.said.minusOfTwo"));
      return true;
    case ".":
    case "?":
      acts.rateHere(null);
      return true;
    case "x":
    case "X":
      acts.turn();
      return true;
    case "p":
    case "P":
      return acts.turnTo("protection");
    case "e":
    case "E":
      return acts.turnTo("empowerment");
    case "n":
    case "N":
      acts.next();
      return true;
    case "Enter":
    case "F2":
      acts.enter();
      return true;
    case " ":
      acts.pick();
      return true;
    case "Delete":
    case "Backspace":
      acts.removeHere();
      return true;
    case "Escape":
      acts.escape();
      return true;
    default:
      return false;
  }
}
