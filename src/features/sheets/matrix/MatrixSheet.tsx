/** To be written. */
export function MatrixSheet() {
  return null;
}
