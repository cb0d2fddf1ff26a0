import { type OptionsOf, type ResultOf, studies, type StudyName } from "~/analysis/studies";
import type { Study } from "~/analysis/subject";
import { comparedWith } from "~/model/compared-with";
import { variantOf } from "~/model/queries";
import { useDocument, useSession } from "~/state/stores";

/** In place of `useInsight` where there are no workers: the answer is worked out on the spot. */
export function useInsight<Name extends StudyName>(name: Name, options: OptionsOf<Name>) {
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const base = useSession((state) => state.look.base);
  if (map === null || variantId === null) throw new Error("useInsight: nothing is open");
  const variant = variantOf(map, variantId);
  const subject = {
    variant,
    perspectives: map.perspectives,
    readings: map.readings.filter(({ variant }) => variant === variantId),
    before: comparedWith(map, variant, base),
  };
  const study = studies[name] as unknown as Study<OptionsOf<Name>, ResultOf<Name>>;
  return {
    value: study.run(subject, options, () => undefined),
    ...({ is: "ready", late: false, share: null } as const),
    ...{ cancel: () => undefined, again: () => undefined },
  };
}
