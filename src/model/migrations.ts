import type { PlainObject } from "~/lib/plain";

/** The version of the format that this program writes. */
export const currentVersion = 1;

/** Steps from a version to the next, by the version they start from. Frozen once released. */
const steps: Readonly<Record<number, (map: PlainObject) => PlainObject>> = {};

/** Brings a document of an earlier version to today's, step by step. */
export function migrated(map: PlainObject, version: number): PlainObject {
  let result = map;
  for (let from = version; from < currentVersion; from += 1) {
    const step = steps[from];
    if (step === undefined) throw new Error(`migrated: no step from version ${from}`);
    result = { ...step(result), version: from + 1 };
  }
  return result;
}
