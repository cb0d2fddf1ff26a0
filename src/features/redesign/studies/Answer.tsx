import type { ReactNode } from "react";

import { useText } from "~/i18n/text";
import type { Insight } from "~/state/insights/insights";
import { Button } from "~/ui/Button";
import { Working } from "~/ui/Working";

import "./words";

interface AnswerProps<Result> {
  insight: Insight<Result> & { readonly cancel: () => void; readonly again: () => void };
  children: (value: NonNullable<Result>) => ReactNode;
}

/** What was worked out beside the page, and how it stands with what is being worked out. */
export function Answer<Result>({ insight, children }: AnswerProps<Result>) {
  const t = useText();
  const { value, is, late, share, cancel, again } = insight;
  return (
    <>
      {is === "working" && late ? <Working share={share} onCancel={cancel} /> : null}
      {is === "failed" || is === "cancelled" ? (
        <p>
          {t(is === "failed" ? "moved.failed" : "moved.cancelled")}{" "}
          <Button onClick={again}>{t("moved.again")}</Button>
        </p>
      ) : null}
      {value == null ? null : children(value)}
    </>
  );
}
