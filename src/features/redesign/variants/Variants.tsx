/** The variants of the map. */
export function Variants() {
  return null;
}
