/** The attribute, which React keeps from the page: by it a dialog that opens knows where the focus goes first. */
export function takesFocus(field: HTMLInputElement | null): void {
  field?.setAttribute("autofocus", "");
}
