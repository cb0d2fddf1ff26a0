/** To be written. */
export function TableSheet() {
  return null;
}
