import { findings as words } from "~/i18n/en/findings";
import { rules } from "~/i18n/en/rules";
import { sentences } from "~/i18n/en/sentences";
import { addWords, useText } from "~/i18n/text";
import { useInsight } from "~/state/insights/useInsight";
import { useVariantInView } from "~/state/inView";
import { Answer } from "~/ui/Answer";

import { FindingList } from "./FindingList";

addWords({ findings: words, rules, sentences });

/** What the rules find on the map, what asks most to be looked at first, and what they cannot say. */
export function Findings() {
  const t = useText();
  const variant = useVariantInView();
  const insight = useInsight("findings", null);
  if (variant === null) return null;
  if (variant.elements.length === 0) return <p>{t("findings.empty")}</p>;
  return <Answer insight={insight}>{(judged) => <FindingList judged={judged} variant={variant} />}</Answer>;
}
