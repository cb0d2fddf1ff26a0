import type { Criterion } from "~/analysis/finding/criterion";
import { elementOf } from "~/model/queries";
import { inView } from "~/state/inView";
import { session } from "~/state/stores";

type Around = Extract<Criterion, { readonly by: "around" }>;
type Paths = Extract<Criterion, { readonly by: "paths" }>;

/** How neighbours are shown until somebody says otherwise. */
export const plainAround: Omit<Around, "items"> = { by: "around", steps: 1, walk: "both" };
/** How paths are shown until somebody says otherwise. */
export const plainPaths: Omit<Paths, "from" | "to"> = { by: "paths", longest: null, directed: false };

/** The picked elements of the variant in view, in the order in which they were picked. */
export function pickedElements(): readonly string[] {
  const variant = inView()?.variant;
  return variant === undefined
    ? []
    : [...session.getState().selection].filter((id) => elementOf(variant, id) !== undefined);
}

export function aroundOf(finding: readonly Criterion[]): Around | undefined {
  return finding.find((each) => each.by === "around");
}

export function pathsOf(finding: readonly Criterion[]): Paths | undefined {
  return finding.find((each) => each.by === "paths");
}

/** Shows what is around the picked elements, as was last asked of others. */
export function showNeighbours(): void {
  const items = pickedElements();
  if (items.length > 0) session.ask({ ...plainAround, ...aroundOf(session.getState().finding), items });
}

/** Shows how the two picked elements are joined, as was last asked of others. */
export function showPaths(): void {
  const [from, to, ...more] = pickedElements();
  if (from === undefined || to === undefined || more.length > 0) return;
  session.ask({ ...plainPaths, ...pathsOf(session.getState().finding), from, to });
}
