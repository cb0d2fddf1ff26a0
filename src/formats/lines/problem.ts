/** A stretch of the text that was read, as offsets. */
export interface Stretch {
  readonly at: number;
  readonly end: number;
}

/** What a text can be wrong about; the interface puts it into words, with what was expected instead. */
type LineCode =
  | "quoteOpen"
  | "quoteInside"
  | "afterQuotes"
  | "nameMissing"
  | "notAKind"
  | "secondArrow"
  | "colonMissing"
  | "arrowInside"
  | "colonInside"
  | "number"
  | "range"
  | "twice"
  | "secondLabel"
  | "onlyKindOrLabel"
  | "columnMissing"
  | "cellTooMany"
  | "cellKind"
  | "cellFormality"
  | "cellConfidence"
  | "cellRoles"
  | "noSuch"
  | "noSuchNumber"
  | "several"
  | "severalThere"
  | "sameName"
  | "noRelation"
  | "severalRelations"
  | "noTrust"
  | "noConfidence"
  | "noBeneficiary";

/** A mistake with its place: `line` and `column` count from one. */
export interface LineProblem extends Stretch {
  readonly code: LineCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly line: number;
  readonly column: number;
}

/** A mistake before it is known in which line of the whole text it stands. */
export interface Mistake extends Stretch {
  readonly code: LineCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Says of a mistake in which line and column of the text it begins. A pair of halves is one column. */
export function placed(text: string, { code, values = {}, at, end }: Mistake): LineProblem {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/u);
  return { code, values, at, end, line: lines.length, column: Array.from(lines.at(-1) ?? "").length + 1 };
}
