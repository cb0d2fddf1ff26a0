import { useText } from "~/i18n/text";
import type { Actor } from "~/model/element";
import { capitals } from "~/model/vocabulary";

import { editElements, type Target } from "../edits";
import { Part } from "../Part";
import { RatedScale } from "../RatedScale";
import { capitalSteps } from "../steps";

import css from "../parts.module.css";

export function CapitalsPart({ target, actor }: { target: Target; actor: Actor }) {
  const t = useText();
  const known = capitals.filter((capital) => actor.capitals[capital] !== null).length;
  return (
    <Part name="capitals" title={t("inspector.element.sections.capitals")} count={known}>
      <p className={css["lead"]}>{t("inspector.actor.capitalsLead")}</p>
      {capitals.map((capital) => (
        <RatedScale
          key={capital}
          label={t(`words.capitals.${capital}`)}
          steps={capitalSteps(t)}
          value={actor.capitals[capital]}
          onRate={(value, gesture) =>
            editElements(target, { capitals: { ...actor.capitals, [capital]: value } }, gesture)
          }
        />
      ))}
    </Part>
  );
}
