import type { ReactNode } from "react";

import { answers } from "~/i18n/en/answers";
import { addWords, useText } from "~/i18n/text";

import { Button } from "./Button";
import { useTurn } from "./useTurn";
import { Working } from "./Working";

addWords({ answers });

interface AnswerProps<Result> {
  insight: {
    readonly value: Result | null;
    readonly is: "working" | "ready" | "failed" | "cancelled";
    /** It takes so long that this is said. */
    readonly late: boolean;
    readonly share: number | null;
    readonly cancel: () => void;
    readonly again: () => void;
  };
  children: (value: NonNullable<Result>) => ReactNode;
}

/** What was worked out, and how it stands with what is being worked out: an answer that is being renewed stays. */
export function Answer<Result>({ insight, children }: AnswerProps<Result>) {
  const t = useText();
  const { is, late, share, cancel, again } = insight;
  // Many answers may come at once.
  const value = useTurn(insight.value);
  return (
    <>
      {is === "working" && late ? <Working share={share} onCancel={cancel} /> : null}
      {is === "failed" || is === "cancelled" ? (
        <p>
          {t(`answers.${is}`)} <Button onClick={again}>{t("answers.again")}</Button>
        </p>
      ) : null}
      {value == null ? null : children(value)}
    </>
  );
}
