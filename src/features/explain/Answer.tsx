import { type ReactNode, useDeferredValue } from "react";

import { useText } from "~/i18n/text";
import type { Insight } from "~/state/insights/insights";
import { Button } from "~/ui/Button";
import { Working } from "~/ui/Working";

interface AnswerProps<Result> {
  insight: Insight<Result> & { readonly cancel: () => void; readonly again: () => void };
  children: (value: Result) => ReactNode;
}

/** What was worked out, and how it stands with what is being worked out: an answer that is being renewed stays. */
export function Answer<Result>({ insight, children }: AnswerProps<Result>) {
  const t = useText();
  const { is, late, share, cancel, again } = insight;
  // A long answer is drawn a little at a time, and never in the way of a hand.
  const value = useDeferredValue(insight.value, null);
  return (
    <>
      {is === "working" && late ? <Working share={share} onCancel={cancel} /> : null}
      {is === "failed" || is === "cancelled" ? (
        <p>
          {t(is === "failed" ? "explain.failed" : "explain.cancelled")}{" "}
          <Button onClick={again}>{t("explain.again")}</Button>
        </p>
      ) : null}
      {value === null ? null : children(value)}
    </>
  );
}
