import { useText } from "~/i18n/text";
import type { Threat } from "~/model/element";
import { humanSecurityDimensions, threatStatuses } from "~/model/vocabulary";

import { choicesOf } from "../choices";
import { editElements, type Target } from "../edits";
import { PickedChips } from "../PickedChips";
import { RatedScale } from "../RatedScale";
import { shared } from "../shared";
import { fiveSteps } from "../steps";
import { WordChips } from "./WordChips";

const answers = ["yes", "no"] as const;

export function ThreatFields({ target, threats }: { target: Target; threats: readonly Threat[] }) {
  const t = useText();
  const contested = shared(threats, (threat) => threat.contested);
  return (
    <>
      <PickedChips
        label={t("inspector.threat.status")}
        choices={choicesOf(threatStatuses, (value) => t(`words.threatStatuses.${value}`))}
        value={shared(threats, ({ status }) => status)}
        empty={t("common.unknown")}
        onPick={(status, gesture) => editElements(target, { status }, gesture)}
      />
      <RatedScale
        label={t("inspector.threat.severity")}
        steps={fiveSteps(t)}
        value={shared(threats, ({ severity }) => severity)}
        onRate={(severity, gesture) => editElements(target, { severity }, gesture)}
      />
      <RatedScale
        label={t("inspector.threat.likelihood")}
        steps={fiveSteps(t)}
        value={shared(threats, ({ likelihood }) => likelihood)}
        onRate={(likelihood, gesture) => editElements(target, { likelihood }, gesture)}
      />
      <PickedChips
        label={t("inspector.threat.contested")}
        choices={choicesOf(
          answers,
          (answer) => t(`inspector.threat.contestedWords.${answer}`),
          () => t("inspector.threat.contestedHint"),
        )}
        value={contested == null ? contested : contested ? "yes" : "no"}
        empty={t("common.unknown")}
        onPick={(answer, gesture) =>
          editElements(target, { contested: answer === null ? null : answer === "yes" }, gesture)
        }
      />
      <WordChips
        target={target}
        elements={threats}
        label={t("inspector.threat.dimensions")}
        choices={choicesOf(humanSecurityDimensions, (value) => t(`words.dimensions.${value}`))}
        read={({ dimensions }) => dimensions}
        write={(dimensions) => ({ dimensions })}
      />
    </>
  );
}
