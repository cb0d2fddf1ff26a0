import type { JudgedBy } from "~/analysis/balance";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";

import { nameIn, type SayWith } from "../sentences";

interface Judged {
  readonly by: JudgedBy;
  readonly who: string | null;
}

/** The id of a judgement in a chart: that of its group or perspective; of the one overall, that of the variant. */
export function judgementId({ who }: Judged, variant: Variant): string {
  return who ?? variant.id;
}

/** Whose judgement it is, in words. */
export function judgementName({ by, who }: Judged, map: RelataMap, variant: Variant, say: SayWith): string {
  if (by === "overall" || who === null) return say("figures.overall");
  if (by === "group") return nameIn(variant, who, say);
  const name = map.perspectives.find(({ id }) => id === who)?.name.trim() ?? "";
  return name === "" ? say("common.unnamed") : name;
}
