/** Which way relations are walked from an element: as they point, against that, or either way. */
export const walks = ["both", "out", "in"] as const;
export type Walk = (typeof walks)[number];

/** How many steps around an element can be asked for. */
export const stepsAround = [1, 2, 3, 4] as const;
/** How long a path can be asked for at most, in steps. */
export const pathLengths = [2, 3, 4, 5, 6] as const;

/** What a field is asked to be: one of these values, where null stands for what is not known. */
interface ByValue {
  readonly by: "value";
  readonly field: string;
  readonly values: readonly (string | null)[];
}

/**
 * What a number is asked to be: from one to another, both included; not known where that is asked for as well, or alone,
 * where the bounds are null.
 */
interface ByNumber {
  readonly by: "number";
  readonly field: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly unknown: boolean;
}

interface ByText {
  readonly by: "text";
  readonly text: string;
}

/** What can be reached from some elements in so many steps. */
interface ByAround {
  readonly by: "around";
  readonly items: readonly string[];
  readonly steps: number;
  readonly walk: Walk;
}

/** What lies on the ways from one element to another; `longest` null: on the shortest alone. */
interface ByPaths {
  readonly by: "paths";
  readonly from: string;
  readonly to: string;
  readonly longest: number | null;
  readonly directed: boolean;
}

/** One thing that is asked of what is shown. Plain data: a saved view keeps it as it is. */
export type Criterion = ByValue | ByNumber | ByText | ByAround | ByPaths;

/** What becomes of all that does not meet the criteria. */
export type Rest = "dim" | "hide";

/** What two criteria share where one takes the place of the other: each field is asked of once, and so is the rest. */
export function placeOf(criterion: Criterion): string {
  return "field" in criterion ? criterion.field : criterion.by;
}

/** The criteria with one more, or with it in the place of the one that asked the same. */
export function withCriterion(criteria: readonly Criterion[], criterion: Criterion): readonly Criterion[] {
  const place = placeOf(criterion);
  const known = criteria.some((each) => placeOf(each) === place);
  return known
    ? criteria.map((each) => (placeOf(each) === place ? criterion : each))
    : [...criteria, criterion];
}
