import { type Text, useText } from "~/i18n/text";
import { signed } from "~/lib/signed";
import type { Element } from "~/model/element";
import { type HumanSecurity, unknownHumanSecurity } from "~/model/relation";
import { humanSecurityScale } from "~/model/vocabulary";
import { Helped } from "~/ui/Helped";

import { ActorSelect } from "../ActorSelect";
import { termsOf } from "../choices";
import { editHumanSecurity, rateHumanSecurity, type Target } from "../edits";
import { HumanSecurityScale } from "./HumanSecurityScale";

import css from "../parts.module.css";

interface HumanSecurityBlockProps {
  target: Target;
  reading: HumanSecurity | null;
  from: Element;
  to: Element;
}

/** Protection and empowerment for one named party. Before the first rating the party is the likely one. */
export function HumanSecurityBlock({ target, reading, from, to }: HumanSecurityBlockProps) {
  const t = useText();
  const shown = reading ?? unknownHumanSecurity(from, to);
  const title = t("inspector.humanSecurity.title");
  return (
    <Helped
      name={t("inspector.meaningOf", { name: title })}
      text={t("inspector.help.humanSecurity")}
      terms={anchors(t)}
    >
      {(button) => (
        <div className={css["block"]}>
          <div className={css["blockHead"]}>
            <h3>{title}</h3>
            {button}
          </div>
          <ActorSelect
            inline
            label={t("inspector.humanSecurity.beneficiary")}
            value={shown.beneficiary}
            empty={t("inspector.humanSecurity.nobody")}
            onChange={(beneficiary) => editHumanSecurity(target, { beneficiary })}
          />
          <HumanSecurityScale
            part="protection"
            value={shown.protection}
            onRate={(value, gesture) => rateHumanSecurity(target, "protection", value, gesture)}
          />
          {shown.whyProtection === "" ? null : <p className={css["why"]}>{shown.whyProtection}</p>}
          <HumanSecurityScale
            part="empowerment"
            value={shown.empowerment}
            onRate={(value, gesture) => rateHumanSecurity(target, "empowerment", value, gesture)}
          />
          {shown.whyEmpowerment === "" ? null : <p className={css["why"]}>{shown.whyEmpowerment}</p>}
        </div>
      )}
    </Helped>
  );
}

/** What each step of the two scales stands for. */
function anchors(t: Text) {
  return (["protection", "empowerment"] as const).flatMap((part) =>
    termsOf(
      humanSecurityScale,
      (value) => `${t(`inspector.humanSecurity.${part}`)} ${signed(value)}`,
      (value) => t(`inspector.help.anchors.${part}.${value}`),
    ),
  );
}
