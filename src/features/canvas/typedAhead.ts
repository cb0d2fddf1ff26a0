/** Keys that were pressed for a field that was still on its way. */
let keys: string[] = [];

export function typeAhead({ key }: KeyboardEvent): void {
  if (key.length === 1 || key === "Enter") keys.push(key);
}

/** What was typed for the field that now is there, up to Enter, and whether Enter was pressed. */
export function takeTyped(): { readonly text: string; readonly entered: boolean } {
  const end = keys.indexOf("Enter");
  const text = (end < 0 ? keys : keys.slice(0, end)).join("");
  keys = [];
  return { text, entered: end >= 0 };
}
