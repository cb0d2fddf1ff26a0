import { useText } from "~/i18n/text";
import type { HumanSecurity } from "~/model/relation";
import { humanSecurityDimensions } from "~/model/vocabulary";
import { Button } from "~/ui/Button";
import { CheckChips } from "~/ui/Chips";
import { useLocked } from "~/ui/locked";

import { choicesOf } from "../choices";
import { editHumanSecurity, type Target } from "../edits";
import { Part } from "../Part";
import { withWord } from "../shared";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

interface HumanSecurityReasonsPartProps {
  target: Target;
  reading: HumanSecurity | null;
}

export function HumanSecurityReasonsPart({ target, reading }: HumanSecurityReasonsPartProps) {
  const t = useText();
  const locked = useLocked();
  const dimensions = reading?.dimensions ?? [];
  return (
    <Part name="human-security-reasons" title={t("inspector.relation.sections.humanSecurity")}>
      <TypedField
        multiline
        label={t("inspector.humanSecurity.whyProtection")}
        value={reading?.whyProtection ?? ""}
        onType={(whyProtection, gesture) => editHumanSecurity(target, { whyProtection }, gesture)}
      />
      <TypedField
        multiline
        label={t("inspector.humanSecurity.whyEmpowerment")}
        value={reading?.whyEmpowerment ?? ""}
        onType={(whyEmpowerment, gesture) => editHumanSecurity(target, { whyEmpowerment }, gesture)}
      />
      <CheckChips
        label={t("inspector.humanSecurity.dimensions")}
        choices={choicesOf(humanSecurityDimensions, (value) => t(`words.dimensions.${value}`))}
        chosen={dimensions}
        onChange={(value, on) => editHumanSecurity(target, { dimensions: withWord(dimensions, value, on) })}
      />
      {reading === null ? null : (
        <div className={css["actions"]}>
          <Button disabled={locked} onClick={() => editHumanSecurity(target, null)}>
            {t("inspector.humanSecurity.clear")}
          </Button>
        </div>
      )}
    </Part>
  );
}
