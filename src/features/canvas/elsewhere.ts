/** What is chosen from in place: letters mean the drawing there too. */
export const choice = "input[type=radio], input[type=checkbox]";

/** Whether a key belongs to what has the focus: a field, a choice, a menu, a dialog. */
export function belongsElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  // Under a dialog the drawing lies still, whatever has the focus in it.
  if (target.closest("dialog") !== null) return true;
  if (target.matches(choice)) return false;
  return target.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]") !== null;
}
