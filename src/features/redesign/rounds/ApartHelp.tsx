import { useText } from "~/i18n/text";
import { Help } from "~/ui/Help";

/** How it comes about how far people are apart. */
export function ApartHelp() {
  const t = useText();
  return (
    <Help
      summary={t("rounds.reveal.apartHow")}
      terms={[
        { term: t("rounds.reveal.formula"), meaning: t("rounds.reveal.apartFormula") },
        { term: t("rounds.reveal.inputs"), meaning: t("rounds.reveal.apartInputs") },
        { term: t("rounds.reveal.source"), meaning: t("rounds.reveal.apartSource") },
      ]}
    />
  );
}
