import { session } from "~/state/stores";

/** Whether just these items are lit up on the drawing. */
export function isLit(focus: ReadonlySet<string>, items: readonly string[]): boolean {
  return items.length > 0 && focus.size === new Set(items).size && items.every((id) => focus.has(id));
}

/** Lights up items on the drawing; none lets all stand out alike again. */
export function light(items: readonly string[]): void {
  session.lightUp(items);
}
