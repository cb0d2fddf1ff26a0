import { signed } from "~/lib/signed";

/** A mean of ratings, with no more digits than it has. */
export function ratingOf(mean: number): string {
  return Number.isInteger(mean) ? signed(mean) : signed(mean, 1);
}
