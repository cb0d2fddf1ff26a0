import { litBy } from "~/analysis/remedies/accept";
import type { Way } from "~/analysis/remedies/offered";
import { remedySentence } from "~/formats/remedy-sentences";
import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { signed } from "~/lib/signed";
import type { Variant } from "~/model/variant";
import { session } from "~/state/stores";
import { Button } from "~/ui/Button";

import { Preview } from "./Preview";

import css from "./TryIt.module.css";

interface WayToTryProps {
  rule: string;
  way: Way;
  variant: Variant;
  /** The finding in words. */
  finding: string;
  previewed: boolean;
  onPreview: () => void;
  onAccepted: () => void;
}

/** One way to remove a finding, in a sentence, and what it would need; its preview says what else it would do. */
export function WayToTry({ rule, way, variant, finding, previewed, onPreview, onAccepted }: WayToTryProps) {
  const t = useText();
  const say = useSay();
  const { need, least } = way;
  return (
    <div className={css["way"]}>
      <p>{remedySentence(way, variant, say)}</p>
      {need === undefined || least === null ? null : (
        <p className={css["need"]}>{t(`tryit.needs.${need.rated}`, { least: signed(least) })}</p>
      )}
      <Button
        aria-expanded={previewed}
        onClick={() => {
          if (!previewed) session.lightUp(litBy(way.steps));
          onPreview();
        }}
      >
        {t(previewed ? "tryit.closePreview" : "tryit.preview")}
      </Button>
      {previewed ? <Preview {...{ rule, way, variant, finding, onAccepted }} /> : null}
    </div>
  );
}
