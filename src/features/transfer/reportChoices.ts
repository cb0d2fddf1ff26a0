import { confidentialIds, withoutConfidential } from "~/model/commands/confidential";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";

import { type LeftOutCounts, leftOutBetween } from "./confidentialCounts";
import type { Subject } from "./subject";

export const reportKinds = ["html", "markdown"] as const;

/** What a person chooses about a report. */
export interface ReportChoices {
  readonly kind: (typeof reportKinds)[number];
  /** Includes what is marked confidential. */
  readonly confidential: boolean;
}

export const firstReport: ReportChoices = { kind: "html", confidential: false };

/** What a report tells of, and how much it leaves out. */
interface Told {
  readonly map: RelataMap;
  readonly leftOut: LeftOutCounts;
  /** Whether anything in the map is confidential. */
  readonly somewhere: boolean;
}

export function toldOf({ map, variantId }: Subject, { confidential }: ReportChoices): Told {
  const told = confidential ? map : withoutConfidential(map);
  const [whole, shown] = [variantOf(map, variantId), variantOf(told, variantId)];
  return {
    map: told,
    leftOut: leftOutBetween(whole, shown),
    somewhere: confidentialIds(map).size > 0,
  };
}
