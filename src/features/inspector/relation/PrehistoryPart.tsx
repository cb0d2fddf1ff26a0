import { useText } from "~/i18n/text";
import type { PastEvent } from "~/model/relation";

import { editRelations, type Target } from "../edits";
import { Part } from "../Part";
import { RatedScale } from "../RatedScale";
import { Rows } from "../Rows";
import { effectSteps } from "../steps";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

const blank: PastEvent = { date: null, event: "", effect: null };

export function PrehistoryPart({ target, events }: { target: Target; events: readonly PastEvent[] }) {
  const t = useText();
  return (
    <Part name="prehistory" title={t("inspector.relation.sections.prehistory")} count={events.length}>
      <p className={css["lead"]}>{t("inspector.prehistory.lead")}</p>
      <Rows
        items={events}
        blank={blank}
        name={(place) => t("inspector.prehistory.one", { place })}
        removeName={(place) => t("inspector.prehistory.remove", { place })}
        addName={t("inspector.prehistory.add")}
        onChange={(prehistory, gesture) => editRelations(target, { prehistory }, gesture)}
      >
        {(event, change) => (
          <>
            <TypedField
              label={t("inspector.prehistory.date")}
              value={event.date ?? ""}
              onType={(date, gesture) => change({ ...event, date: date === "" ? null : date }, gesture)}
            />
            <TypedField
              multiline
              label={t("inspector.prehistory.event")}
              value={event.event}
              onType={(typed, gesture) => change({ ...event, event: typed }, gesture)}
            />
            <RatedScale
              label={t("inspector.prehistory.effect")}
              steps={effectSteps(t)}
              value={event.effect}
              onRate={(effect, gesture) => change({ ...event, effect }, gesture)}
            />
          </>
        )}
      </Rows>
    </Part>
  );
}
