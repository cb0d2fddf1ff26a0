import { useText } from "~/i18n/text";
import { Help } from "~/ui/Help";

/** How an α came about. */
export function AlphaHelp() {
  const t = useText();
  return (
    <Help
      summary={t("rounds.reveal.alphaHow")}
      terms={[
        { term: t("rounds.reveal.formula"), meaning: t("rounds.reveal.alphaFormula") },
        { term: t("rounds.reveal.inputs"), meaning: t("rounds.reveal.alphaInputs") },
        { term: t("rounds.reveal.source"), meaning: t("rounds.reveal.alphaSource") },
      ]}
    />
  );
}
