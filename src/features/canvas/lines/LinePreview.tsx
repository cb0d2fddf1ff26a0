import { CircleAlert, Eye } from "lucide";

import type { LineProblem } from "~/formats/lines/problem";
import { useText } from "~/i18n/text";
import { useEyes } from "~/state/eyes";
import { Icon } from "~/ui/Icon";

import { sayLine, sayProblem } from "./sayLines";
import type { Outcome } from "./writeLines";

import css from "./Lines.module.css";

/** So much is read at a glance; the rest is counted. */
const most = 6;
/** How much of a line is shown before and behind the place of a mistake. */
const around = 28;

interface LinePreviewProps {
  id: string;
  text: string;
  outcome: Outcome;
  /** It was to be written as it is. */
  refused: boolean;
  /** Takes the name that fits several for a new element. */
  onAsNew: (problem: LineProblem) => void;
}

/** What will happen, in words, or what is wrong with the place marked. */
export function LinePreview({ id, text, outcome, refused, onAsNew }: LinePreviewProps) {
  const t = useText();
  const party = useEyes();
  const { problems, said, leftOut } = outcome;
  const several = /\n/u.test(text.trim());
  const isWrong = problems.length > 0;
  const sentences = isWrong
    ? []
    : [
        ...leftOut.map((name) => t("lines.said.leavesOut", { name })),
        ...said.map((each) => sayLine(each, t)),
      ];
  const more = Math.max(0, (isWrong ? problems.length : sentences.length) - most);
  return (
    <div
      id={id}
      className={`${css["sheet"]} ${css["preview"]}`}
      role="status"
      data-wrong={isWrong || undefined}
      data-refused={(isWrong && refused) || undefined}
    >
      <Icon of={isWrong ? CircleAlert : Eye} size={16} />
      <ul>
        {problems.slice(0, most).map((problem) => (
          <li key={`${problem.at} ${problem.code}`}>
            <Place text={text} problem={problem} />
            {sayProblem(problem, several, t)}
            {problem.code === "several" ? (
              <button type="button" className={css["asNew"]} onClick={() => onAsNew(problem)}>
                {t("lines.wrong.asNew", { name: problem.values["name"] ?? "" })}
              </button>
            ) : null}
          </li>
        ))}
        {party === null || isWrong ? null : (
          <li>
            <b>{t("lines.agreed", { name: party.name.trim() || t("common.unnamed") })}</b>
          </li>
        )}
        {sentences.slice(0, most).map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
        {more === 0 ? null : <li>{t("lines.said.more", { count: more })}</li>}
      </ul>
    </div>
  );
}

/** The words around a mistake, with the mistake marked. */
function Place({ text, problem: { at, end } }: { text: string; problem: LineProblem }) {
  const before = text.slice(Math.max(0, at - around), at).split(/[\n\r]/u);
  const [behind = ""] = text.slice(end, end + around).split(/[\n\r]/u);
  return (
    <code className={css["place"]}>
      {before.at(-1)}
      <mark>{text.slice(at, end) || "\u00a0"}</mark>
      {behind}
    </code>
  );
}
