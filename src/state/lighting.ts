/** Whether of all that is on the drawing just these items are lit up. */
export function isLit(focus: ReadonlySet<string>, items: readonly string[]): boolean {
  return items.length > 0 && focus.size === new Set(items).size && items.every((id) => focus.has(id));
}
