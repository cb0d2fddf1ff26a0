import { variantName } from "~/formats/figures/balance";
import type { Text } from "~/i18n/text";
import { sayingOf } from "~/i18n/useSay";
import { comparedWith } from "~/model/compared-with";
import { comparison } from "~/model/comparison";
import type { Variant } from "~/model/variant";
import { type InView, useInView } from "~/state/inView";
import { session, useSession } from "~/state/stores";

/** The variant in view, and the one that it is held against; null where there is none. */
export interface Compared extends InView {
  readonly base: Variant | null;
}

export function useCompared(): Compared | null {
  const here = useInView();
  const asked = useSession(({ look }) => look.base);
  return here === null ? null : { ...here, base: comparedWith(here.map, here.variant, asked) };
}

export function nameOf(variant: Pick<Variant, "name">, t: Text): string {
  return variantName(variant, sayingOf(t));
}

/** What becomes of an item that does not stay as it was, in the order in which it is told. */
export const becomings = ["added", "changed", "ended"] as const;
export type Becoming = (typeof becomings)[number];

/** How many elements and relations are new, otherwise or ended. */
export function countsBetween(base: Variant, variant: Variant): Readonly<Record<Becoming, number>> {
  const { elements, relations } = comparison(base, variant);
  const all = [...elements, ...relations];
  const of = (which: Becoming) => all.filter(({ change }) => change === which).length;
  return { added: of("added"), changed: of("changed"), ended: of("ended") };
}

/** The lens through which somebody looked before they looked at changes. */
let lensBefore = "trust";

/** Shows on the drawing what differs, or shows it as it was looked at before. */
export function showChanges(on: boolean): void {
  const { lens } = session.getState().look;
  if (on === (lens === "changes")) return;
  if (on) lensBefore = lens;
  session.setLens(on ? "changes" : lensBefore);
}

export function lensToReturnTo(): string {
  return lensBefore;
}
