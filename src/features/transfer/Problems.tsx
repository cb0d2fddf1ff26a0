import type { transfer } from "~/i18n/en/transfer";
import { useText } from "~/i18n/text";
import type { Problem } from "~/model/problems";

import { placeInWords } from "./place";

import css from "./ImportDialog.module.css";

type RepairCode = keyof typeof transfer.import.change;

/** Places of one kind that are listed; a thousand help no more than these. */
const mostPlaces = 20;

/** What does not fit in a file: each kind of problem with what is done about it, and where. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useText();
  return (
    <ul className={css["problems"]}>
      {byKind(problems).map(([code, these]) => (
        <li key={code}>
          <p>
            <strong>{t(`problems.${code}`)}</strong> {t(`transfer.import.change.${code}`)}
          </p>
          {code === "more-problems" ? null : <Places problems={these} />}
        </li>
      ))}
    </ul>
  );
}

/** Problems of one kind together, in the order in which the kinds were first met. */
function byKind(problems: readonly Problem[]): readonly (readonly [RepairCode, readonly Problem[]])[] {
  const kinds = new Map<RepairCode, Problem[]>();
  for (const problem of problems) {
    const code = problem.code as RepairCode;
    const known = kinds.get(code);
    if (known === undefined) kinds.set(code, [problem]);
    else known.push(problem);
  }
  return [...kinds];
}

function Places({ problems }: { problems: readonly Problem[] }) {
  const t = useText();
  return (
    <details open={problems.length <= 3}>
      <summary>{t("transfer.import.places", { count: problems.length })}</summary>
      <ul className={css["places"]}>
        {problems.slice(0, mostPlaces).map(({ where, detail }) => {
          const place = placeInWords(where, t);
          return (
            <li key={where}>
              {detail === undefined || detail === ""
                ? place
                : t("transfer.import.where.found", { place, found: detail })}
            </li>
          );
        })}
        {problems.length > mostPlaces ? (
          <li>{t("transfer.import.morePlaces", { count: problems.length - mostPlaces })}</li>
        ) : null}
      </ul>
    </details>
  );
}

/** How many things do not fit, those that are only counted among them. */
export function countOf(problems: readonly Problem[]): number {
  return problems.reduce(
    (sum, { code, detail }) => sum + (code === "more-problems" ? Number(detail ?? 0) : 1),
    0,
  );
}
