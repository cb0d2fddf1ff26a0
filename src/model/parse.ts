import { isPlainObject } from "~/lib/plain";

import { whole } from "./integrity";
import { boundless, limits, overTheLimit, type Sizes, tooDeepOrLarge } from "./limits";
import { mapSchema, type RelataMap } from "./map";
import { currentVersion, migrated } from "./migrations";
import { type Problem, type ProblemCode, refusal, type Report, shortly } from "./problems";
import { isUsableId, repaired } from "./repair";

export interface Parsed {
  /** The map, whole and valid; null where the file is refused. */
  readonly map: RelataMap | null;
  readonly problems: readonly Problem[];
}

/** How many problems are told one by one; of the others, how many they are. */
const mostProblems = 10_000;

const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Reads the text of a map file, which is held to the limits. Never throws: whatever is wrong comes back as problems. */
export function parseMapText(text: string): Parsed {
  const read = readJson(text);
  return "problem" in read ? { map: null, problems: [read.problem] } : parseMap(read.value, limits);
}

/** What a text says as JSON, or why nothing: it is too long, or is none. */
export function readJson(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  if (text.length > limits.characters) return { problem: refusal("too-large", "", `${text.length}`) };
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, "")) as unknown };
  } catch (error) {
    return { problem: refusal("not-json", "", error instanceof Error ? error.message : "") };
  }
}

/**
 * Reads a map from plain JSON: checks its size and depth, brings it to today's version by steps, repairs what
 * does not fit and lists every repair. Never throws. Repairing twice changes nothing more.
 */
export function parseMap(value: unknown, sizes: Sizes = boundless): Parsed {
  const oversize = tooDeepOrLarge(value, sizes);
  if (oversize !== null) return { map: null, problems: [oversize] };
  const { problems, report } = collector();
  const safe = withoutForbiddenKeys(value, "", report);
  if (!isPlainObject(safe) || safe["format"] !== "relata-map")
    return refused("not-a-map", "format", isPlainObject(safe) ? safe["format"] : safe);
  const { version } = safe;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refused("not-a-map", "version", version);
  if (version > currentVersion) return refused("newer-version", "version", version);
  const tooMany = overTheLimit(safe, sizes);
  if (tooMany !== null) return { map: null, problems: [tooMany] };
  const { id } = safe;
  const named = isUsableId(id) ? safe : { ...safe, id: "map" };
  if (named !== safe) report("missing-id", "id", id);
  const map = whole(repaired(mapSchema, migrated(named, version), report) as RelataMap, report);
  return { map, problems: problems() };
}

function refused(code: ProblemCode, where: string, found: unknown): Parsed {
  return { map: null, problems: [refusal(code, where, found)] };
}

/** Gathers repairs, each told once: what the definition misses at a place, the check of the whole may miss again. */
export function collector(): { readonly problems: () => readonly Problem[]; readonly report: Report } {
  const told = new Map<string, Problem>();
  let more = 0;
  return {
    report: (code, where, found) => {
      const key = `${code} ${where}`;
      if (told.has(key)) return;
      if (told.size >= mostProblems) more += 1;
      else
        told.set(key, {
          code,
          where,
          level: "repaired",
          ...(found === undefined ? {} : { detail: shortly(found) }),
        });
    },
    problems: () =>
      more === 0
        ? [...told.values()]
        : [...told.values(), { code: "more-problems", where: "", level: "repaired", detail: `${more}` }],
  };
}

/** Leaves out the keys that would reach into JavaScript itself instead of naming a field. */
export function withoutForbiddenKeys(value: unknown, where: string, report: Report): unknown {
  if (Array.isArray(value)) {
    let changed = false;
    const items = value.map((item: unknown, index) => {
      const next = withoutForbiddenKeys(item, `${where}[${index}]`, report);
      if (next !== item) changed = true;
      return next;
    });
    return changed ? items : value;
  }
  if (!isPlainObject(value)) return value;
  let changed = false;
  const entries: [string, unknown][] = [];
  for (const [key, field] of Object.entries(value)) {
    const place = where === "" ? key : `${where}.${key}`;
    if (forbiddenKeys.has(key)) {
      report("forbidden-key", place);
      changed = true;
      continue;
    }
    const next = withoutForbiddenKeys(field, place, report);
    if (next !== field) changed = true;
    entries.push([key, next]);
  }
  return changed ? Object.fromEntries(entries) : value;
}
