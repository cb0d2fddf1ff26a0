import { useText } from "~/i18n/text";
import type { Threat } from "~/model/element";
import { humanSecurityDimensions, threatStatuses } from "~/model/vocabulary";
import { CheckChips } from "~/ui/Chips";

import { choicesOf } from "../choices";
import { editElements, type Target } from "../edits";
import { PickedChips } from "../PickedChips";
import { RatedScale } from "../RatedScale";
import { withWord } from "../shared";
import { fiveSteps } from "../steps";

const answers = ["yes", "no"] as const;

export function ThreatFields({ target, threat }: { target: Target; threat: Threat }) {
  const t = useText();
  return (
    <>
      <PickedChips
        label={t("inspector.threat.status")}
        choices={choicesOf(threatStatuses, (value) => t(`words.threatStatuses.${value}`))}
        value={threat.status}
        empty={t("common.unknown")}
        onPick={(status, gesture) => editElements(target, { status }, gesture)}
      />
      <RatedScale
        label={t("inspector.threat.severity")}
        steps={fiveSteps(t)}
        value={threat.severity}
        onRate={(severity, gesture) => editElements(target, { severity }, gesture)}
      />
      <RatedScale
        label={t("inspector.threat.likelihood")}
        steps={fiveSteps(t)}
        value={threat.likelihood}
        onRate={(likelihood, gesture) => editElements(target, { likelihood }, gesture)}
      />
      <PickedChips
        label={t("inspector.threat.contested")}
        choices={choicesOf(
          answers,
          (answer) => t(`inspector.threat.contestedWords.${answer}`),
          () => t("inspector.threat.contestedHint"),
        )}
        value={threat.contested === null ? null : threat.contested ? "yes" : "no"}
        empty={t("common.unknown")}
        onPick={(answer, gesture) =>
          editElements(target, { contested: answer === null ? null : answer === "yes" }, gesture)
        }
      />
      <CheckChips
        label={t("inspector.threat.dimensions")}
        choices={choicesOf(humanSecurityDimensions, (value) => t(`words.dimensions.${value}`))}
        chosen={threat.dimensions}
        onChange={(dimension, on) =>
          editElements(target, { dimensions: withWord(threat.dimensions, dimension, on) })
        }
      />
    </>
  );
}
