import { useText } from "~/i18n/text";

import { reason, type Target } from "./edits";
import type { Judgement } from "./judgement";
import { TypedLine } from "./TypedLine";

/** What a group or a party says of the arrangement all in all; over all there is no such line. */
export function Overall({ target, judgement }: { target: Target; judgement: Judgement }) {
  const t = useText();
  if (target.place.of === "overall") return null;
  return (
    <TypedLine
      label={t("items.form.overall")}
      value={judgement.why}
      onType={(why, gesture) => reason(target, why, gesture)}
    />
  );
}
