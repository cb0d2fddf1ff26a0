import { useText } from "~/i18n/text";

import { rateHumanSecurity, type Target } from "../edits";
import { RatedScale } from "../RatedScale";
import { humanSecuritySteps } from "../steps";

import css from "../parts.module.css";

interface HumanSecurityScaleProps {
  target: Target;
  part: "protection" | "empowerment";
  value: number | null | undefined;
}

export function HumanSecurityScale({ target, part, value }: HumanSecurityScaleProps) {
  const t = useText();
  const label = t(`inspector.humanSecurity.${part}`);
  const direction = t(`inspector.humanSecurity.${part === "protection" ? "topDown" : "bottomUp"}`);
  return (
    <RatedScale
      label={label}
      heading={
        <span className={css[part]}>
          {label} <span className={css["direction"]}>{direction}</span>
        </span>
      }
      steps={humanSecuritySteps(part, t)}
      value={value}
      onRate={(rated, gesture) => rateHumanSecurity(target, part, rated, gesture)}
    />
  );
}
