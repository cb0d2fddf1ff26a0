/** To be written. */
export function OutlineSheet() {
  return null;
}
