import { useEffect, useRef } from "react";

import { type Text, useText } from "~/i18n/text";
import type { Banding } from "~/layout/bandsBy";
import { Button } from "~/ui/Button";

import { bandName } from "./bandNames";
import type { Tidied } from "./tidyUp";
import type { Progress } from "./useTidying";

import css from "./TidyPanel.module.css";

interface TidyOutcomeProps {
  progress: Progress;
  banding: Banding;
  /** What has to be done first; null where nothing has. */
  hint: string | null;
  onCancel: () => void;
}

/** What came of it, in words. */
export function saidOfTidied({ moved, bands, framesLeft }: Tidied, banding: Banding, t: Text): string {
  const names = bands.map(({ value }) => bandName(value, banding, t)).join(", ");
  const inBands = names === "" ? [] : [t("tidy.doneBands", { names })];
  const first = moved === 0 ? t("tidy.already") : t("tidy.done", { count: moved });
  const left = framesLeft === 0 ? [] : [t("tidy.framesLeft", { count: framesLeft })];
  return [first, ...inBands, ...left].join(" ");
}

/** How far the work is, with the way to call it off; afterwards what came of it. */
export function TidyOutcome({ progress, banding, hint, onCancel }: TidyOutcomeProps) {
  const t = useText();
  const shown = progress.is === "working" && progress.late;
  return (
    <>
      {shown ? (
        <div className={css["work"]}>
          <progress
            className={css["progress"]}
            aria-label={t("tidy.working")}
            {...(progress.share === null ? {} : { value: progress.share })}
          />
          <CancelButton onCancel={onCancel} />
        </div>
      ) : null}
      <p role="status" className={css["outcome"]}>
        {hint ?? said(progress, banding, t)}
      </p>
    </>
  );
}

/** Takes the place of the button that began, and its focus. */
function CancelButton({ onCancel }: { onCancel: () => void }) {
  const t = useText();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const { activeElement, body } = window.document;
    if (activeElement === body) place.current?.querySelector("button")?.focus();
  }, []);
  return (
    <span ref={place}>
      <Button onClick={onCancel}>{t("tidy.cancel")}</Button>
    </span>
  );
}

function said(progress: Progress, banding: Banding, t: Text): string {
  switch (progress.is) {
    case "idle":
      return "";
    case "working":
      return progress.late ? t("tidy.working") : "";
    case "cancelled":
      return t("tidy.cancelled");
    case "failed":
      return t("tidy.failed");
    case "done":
      return saidOfTidied(progress.tidied, banding, t);
  }
}
