import type { Problem } from "~/model/problems";
import { parseReadingsText } from "~/model/readings/parseReadings";
import type { ReadingsFile } from "~/model/readings/readings-file";

import { type ReadMap, textOf } from "./relata";

export type ReadReadings = {
  readonly kind: "readings";
  readonly file: ReadingsFile;
  /** What did not fit, and was changed as each problem says. */
  readonly problems: readonly Problem[];
};

/** The readings in the bytes of a file that was found to be no map because it is one of readings; else what was found. */
export function orReadings(read: ReadMap, bytes: Uint8Array): ReadMap | ReadReadings {
  if (read.kind !== "refused" || read.code !== "not-a-map" || read.detail !== "relata-readings") return read;
  const { file, problems } = parseReadingsText(textOf(bytes) ?? "");
  if (file !== null) return { kind: "readings", file, problems };
  const [problem] = problems;
  return { kind: "refused", code: problem?.code ?? "not-a-map", detail: problem?.detail ?? "" };
}
