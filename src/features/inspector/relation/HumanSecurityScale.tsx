import { useText } from "~/i18n/text";

import { RatedScale } from "../RatedScale";
import { humanSecuritySteps } from "../steps";

import css from "../parts.module.css";

interface HumanSecurityScaleProps {
  part: "protection" | "empowerment";
  value: number | null | undefined;
  /** Whose reading it is, where it is not the agreed one. */
  party?: string;
  onRate: (value: number | null, gesture?: string) => void;
}

export function HumanSecurityScale({ part, value, party, onRate }: HumanSecurityScaleProps) {
  const t = useText();
  const word = t(`inspector.humanSecurity.${part}`);
  const direction = t(`inspector.humanSecurity.${part === "protection" ? "topDown" : "bottomUp"}`);
  return (
    <RatedScale
      label={party === undefined ? word : t("inspector.by", { party, what: word })}
      heading={
        <span className={css[part]}>
          {word} <span className={css["direction"]}>{direction}</span>
        </span>
      }
      steps={humanSecuritySteps(part, t)}
      value={value}
      onRate={onRate}
    />
  );
}
