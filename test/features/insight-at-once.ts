import { type OptionsOf, type StudyName, studies } from "~/analysis/studies";
import type { Study } from "~/analysis/subject";
import { useDocument, useSession } from "~/state/stores";

/** Stands in for the analyst beside the page, whom tests do not have: answers at once, on the page. */
export function useInsight<Name extends StudyName>(study: Name, options: OptionsOf<Name>) {
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const variant = map?.variants.find(({ id }) => id === variantId);
  const { run } = studies[study] as unknown as Study<OptionsOf<Name>, unknown>;
  const value =
    map === null || variant === undefined
      ? null
      : run({ variant, perspectives: map.perspectives, readings: [] }, options, () => {});
  return { value, is: "ready", late: false, share: null, cancel: () => {}, again: () => {} };
}
