import { humanSecurityScale, trustScale } from "~/model/vocabulary";

/** The two things that a reading of human security rates. */
export type Facet = "protection" | "empowerment";

/** What digits rate in a cell. */
export type Rated = "trust" | Facet;

/** What digits rate is what the lens shows, of human security the one that was chosen; null where it shows no rating. */
export function ratedIn(lens: string, facet: Facet): Rated | null {
  if (lens === "trust") return "trust";
  return lens === "humanSecurity" ? facet : null;
}

export function scaleOf(rated: Rated): readonly number[] {
  return rated === "trust" ? trustScale : humanSecurityScale;
}
