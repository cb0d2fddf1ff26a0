/** One name for a group of elements, in whatever order they come. */
export function groupKey(ids: readonly string[]): string {
  return [...ids].sort().join("\n");
}
