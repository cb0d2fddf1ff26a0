import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import type { Direction, Trust, TrustReading } from "~/model/relation";
import { confidences, trustBases } from "~/model/vocabulary";
import { CheckChips } from "~/ui/Chips";
import { Help } from "~/ui/Help";

import { choicesOf, termsOf } from "../choices";
import { editTrust, type Target } from "../edits";
import { nameOf } from "../names";
import { Part } from "../Part";
import { PickedChips } from "../PickedChips";
import { withWord } from "../shared";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

interface TrustReasonsPartProps {
  target: Target;
  trust: Trust;
  from: Element;
  to: Element;
}

export function TrustReasonsPart({ target, trust, from, to }: TrustReasonsPartProps) {
  const t = useText();
  const [x, y] = [nameOf(from, t), nameOf(to, t)];
  return (
    <Part name="trust-reasons" title={t("inspector.relation.sections.trust")}>
      <TrustReasons
        target={target}
        direction="forward"
        reading={trust.forward}
        name={t("inspector.trust.reasonsOf", { x, y })}
      />
      <TrustReasons
        target={target}
        direction="backward"
        reading={trust.backward}
        name={t("inspector.trust.reasonsOf", { x: y, y: x })}
      />
    </Part>
  );
}

interface TrustReasonsProps {
  target: Target;
  direction: Direction;
  reading: TrustReading;
  name: string;
}

function TrustReasons({ target, direction, reading, name }: TrustReasonsProps) {
  const t = useText();
  const basis = (value: (typeof trustBases)[number]) => t(`words.trustBases.${value}`);
  const meaning = (value: (typeof trustBases)[number]) => t(`inspector.help.bases.${value}`);
  return (
    <fieldset className={css["group"]}>
      <legend className={css["groupName"]}>{name}</legend>
      <TypedField
        multiline
        label={t("inspector.trust.why")}
        value={reading.why}
        onType={(why, gesture) => editTrust(target, direction, { why }, { gesture })}
      />
      <PickedChips
        label={t("inspector.trust.confidence")}
        choices={choicesOf(confidences, (value) => t(`words.confidences.${value}`))}
        value={reading.confidence}
        empty={t("common.unknown")}
        onPick={(confidence, gesture) => editTrust(target, direction, { confidence }, { gesture })}
      />
      <CheckChips
        label={t("inspector.trust.basis")}
        choices={choicesOf(trustBases, basis, meaning)}
        chosen={reading.basis}
        onChange={(value, on) =>
          editTrust(target, direction, { basis: withWord(reading.basis, value, on) }, {})
        }
      />
      <Help summary={t("inspector.meaning")} terms={termsOf(trustBases, basis, meaning)} />
    </fieldset>
  );
}
