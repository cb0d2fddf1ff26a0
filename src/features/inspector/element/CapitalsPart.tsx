import { useText } from "~/i18n/text";
import type { Actor } from "~/model/element";
import { capitals } from "~/model/vocabulary";

import { editEachElement, type Target } from "../edits";
import { Part } from "../Part";
import { RatedScale } from "../RatedScale";
import { shared } from "../shared";
import { capitalSteps } from "../steps";

import css from "../parts.module.css";

/** The five resources, of one actor or of several. */
export function CapitalsPart({ target, actors }: { target: Target; actors: readonly Actor[] }) {
  const t = useText();
  const known = capitals.filter((capital) => shared(actors, (actor) => actor.capitals[capital]) !== null);
  return (
    <Part name="capitals" title={t("inspector.element.sections.capitals")} count={known.length}>
      <p className={css["lead"]}>{t("inspector.actor.capitalsLead")}</p>
      {capitals.map((capital) => (
        <RatedScale
          key={capital}
          label={t(`words.capitals.${capital}`)}
          steps={capitalSteps(t)}
          value={shared(actors, (actor) => actor.capitals[capital])}
          onRate={(value, gesture) =>
            editEachElement(
              target,
              actors,
              (actor) => ({ capitals: { ...actor.capitals, [capital]: value } }),
              gesture,
            )
          }
        />
      ))}
    </Part>
  );
}
