import { useText } from "~/i18n/text";
import { Help } from "~/ui/Help";

interface HowProps {
  /** What is explained, where several figures stand together. */
  of?: string;
  formula: string;
  inputs: string;
  source: string;
}

/** How a figure comes about: formula, what goes into it, and from whom it is. */
export function How({ of, formula, inputs, source }: HowProps) {
  const t = useText();
  const how = t("structure.how");
  return (
    <Help
      summary={of === undefined ? how : `${of}: ${how.toLowerCase()}`}
      terms={[
        { term: t("structure.formula"), meaning: formula },
        { term: t("structure.inputs"), meaning: inputs },
        { term: t("structure.source"), meaning: source },
      ]}
    />
  );
}
