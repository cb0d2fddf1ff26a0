import type { Variant } from "~/model/variant";

/** How much is known of the trust of a variant, said beside every figure that rests on it. */
export interface KnownTrust {
  /** Ratings that there could be: one each way for every relation of two actors. */
  readonly ratings: number;
  readonly unknown: number;
}

export function knownTrust({ relations }: Variant): KnownTrust {
  const values = relations.flatMap(({ trust }) =>
    trust === null ? [] : [trust.forward.value, trust.backward.value],
  );
  return { ratings: values.length, unknown: values.filter((value) => value === null).length };
}
