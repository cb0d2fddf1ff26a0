import { isPlainObject } from "~/lib/plain";

import { limits, tooDeepOrLarge } from "../limits";
import { collector, readJson, withoutForbiddenKeys } from "../parse";
import { type Problem, refusal, type Report } from "../problems";
import { rates } from "../reading";
import { repaired } from "../repair";
import { type ReadingsFile, readingsFileSchema, readingsVersion } from "./readings-file";

export interface ParsedReadings {
  /** The readings, fitting their definition; null where the file is refused. */
  readonly file: ReadingsFile | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a readings file in the way in which map files are read: held to limits, repaired where it does not
 * fit, every repair told. Never throws.
 */
export function parseReadingsText(text: string): ParsedReadings {
  const read = readJson(text);
  if ("problem" in read) return { file: null, problems: [read.problem] };
  const oversize = tooDeepOrLarge(read.value, limits);
  if (oversize !== null) return { file: null, problems: [oversize] };
  const { problems, report } = collector();
  const safe = withoutForbiddenKeys(read.value, "", report);
  if (!isPlainObject(safe) || safe["format"] !== "relata-readings")
    return refused("not-a-map", "format", isPlainObject(safe) ? safe["format"] : safe);
  const { version, readings } = safe;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refused("not-a-map", "version", version);
  if (version > readingsVersion) return refused("newer-version", "version", version);
  if (Array.isArray(readings) && readings.length > limits.readings)
    return refused("too-many-readings", "readings", `${readings.length}`);
  const file = whole(repaired(readingsFileSchema, safe, report) as ReadingsFile, report);
  return { file, problems: problems() };
}

function refused(code: Problem["code"], where: string, found: unknown): ParsedReadings {
  return { file: null, problems: [refusal(code, where, found)] };
}

/**
 * A perspective stands once, what is said is somebody's, and nobody rates what they do not see. What is not so is left
 * out, or loses its mark, and is named.
 */
function whole(file: ReadingsFile, report: Report): ReadingsFile {
  const known = new Set<string>();
  const perspectives = file.perspectives.filter(({ id }, index) => {
    const first = !known.has(id);
    if (!first) report("duplicate-id", `perspectives[${index}].id`, id);
    known.add(id);
    return first;
  });
  const somebodys = <Item extends { readonly perspective: string }>(items: readonly Item[], list: string) =>
    items.filter(({ perspective }, index) => {
      const stands = known.has(perspective);
      if (!stands) report("unknown-reference", `${list}[${index}].perspective`, perspective);
      return stands;
    });
  const readings = somebodys(file.readings, "readings").map((reading, index) => {
    if (reading.seen !== false || !rates(reading)) return reading;
    report("unseen-but-rated", `readings[${index}].seen`);
    const { seen: _, ...rated } = reading;
    return rated;
  });
  return {
    ...file,
    perspectives,
    readings,
    ...(file.extra && { extra: somebodys(file.extra, "extra") }),
  };
}
