import { rules } from "./rules";
import type { Verdict } from "./rules/rule";
import { type Study, subjectParts } from "./subject";

/** What one rule says of a map. */
export interface Judged extends Verdict {
  readonly rule: string;
}

/** What every rule says of a map, rule by rule. */
export const findings: Study<null, readonly Judged[]> = {
  reads: subjectParts.filter((part) => rules.some(({ reads }) => reads.includes(part))),
  run: (subject, _, told) =>
    rules.map(({ id, judge }, at) => {
      told(at / rules.length);
      return { rule: id, ...judge(subject) };
    }),
};
