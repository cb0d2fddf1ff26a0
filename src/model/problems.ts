import { clean } from "./clean";

/** What can be wrong with a file; the words are in the interface texts under `problems`. */
export const problemCodes = [
  "not-json",
  "too-large",
  "too-deep",
  "not-a-map",
  "newer-version",
  "too-many-elements",
  "too-many-relations",
  "too-many-frames",
  "too-many-notes",
  "too-many-readings",
  "forbidden-key",
  "missing",
  "wrong-type",
  "out-of-range",
  "not-a-choice",
  "number-as-text",
  "unfit-item",
  "control-characters",
  "label-cut",
  "id-cut",
  "missing-id",
  "duplicate-id",
  "missing-end",
  "no-variant",
  "trust-without-actors",
  "beneficiary-no-actor",
  "unknown-reference",
  "unseen-but-rated",
  "more-problems",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One thing wrong with a file: what, where (as `variants[0].relations[3].to`), and what was found there. */
export interface Problem {
  readonly code: ProblemCode;
  readonly where: string;
  readonly detail?: string;
  /** `repaired`: the map opens, changed as the code says. `refused`: there is nothing that could be opened. */
  readonly level: "repaired" | "refused";
}

/** Collects problems while a file is read. */
export type Report = (code: ProblemCode, where: string, found?: unknown) => void;

/** A problem that leaves nothing to open. */
export function refusal(code: ProblemCode, where: string, found: unknown): Problem {
  return { code, where, level: "refused", detail: shortly(found) };
}

/** A short word for what was found, so that a message never carries a page of somebody's text. */
export function shortly(found: unknown): string {
  const text = typeof found === "string" ? found : (JSON.stringify(found, jsonable) ?? String(found));
  return clean(text.length <= 60 ? text : `${text.slice(0, 59)}…`);
}

/** What a database may hold and JSON cannot, which would stop the message instead of being told in it. */
function jsonable(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
