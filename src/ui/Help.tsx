import { Explanation, type ExplanationProps } from "./Explanation";

import css from "./Help.module.css";

interface HelpProps extends ExplanationProps {
  summary: string;
}

/** An explanation that waits, under a line of its own, until somebody asks for it. */
export function Help({ summary, ...explanation }: HelpProps) {
  return (
    <details className={css["help"]}>
      <summary>{summary}</summary>
      <Explanation {...explanation} />
    </details>
  );
}
