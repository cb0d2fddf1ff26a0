import type { Readable } from "~/model/reading";

/** The ends of the scales, where a rating claims most: deep trust and distrust, grave threat, rights stripped or real say. */
export function isExtreme(rated: Readable, value: number): boolean {
  return Math.abs(value) === (rated === "forward" || rated === "backward" ? 3 : 2);
}
