import { useState } from "react";

import { useText } from "~/i18n/text";
import { addReading, removeReading } from "~/model/commands/perspectives";
import type { Element } from "~/model/element";
import type { Reading, RelataMap } from "~/model/map";
import type { Relation } from "~/model/relation";
import { newId } from "~/state/ids";
import { document } from "~/state/stores";

import { EditedList } from "../EditedList";
import { usePerspectives, useReadings } from "../inView";
import { perspectiveNamed } from "../names";
import { Part } from "../Part";
import { PerspectivePicker } from "../PerspectivePicker";
import { ReadingEditor } from "./ReadingEditor";
import { ReadingText } from "./ReadingText";
import { voicesOf } from "./voices";

import css from "../parts.module.css";

interface ReadingsPartProps {
  variantId: string;
  relation: Relation;
  from: Element;
  to: Element;
}

const blank = {
  person: null,
  forward: null,
  backward: null,
  protection: null,
  empowerment: null,
  why: "",
} as const;

/** How single parties see the relation, apart from what is agreed. */
export function ReadingsPart({ variantId, relation, from, to }: ReadingsPartProps) {
  const t = useText();
  const [edited, setEdited] = useState<string | null>(null);
  const perspectives = usePerspectives();
  const readings = useReadings().filter(
    (reading) => reading.relation === relation.id && reading.variant === variantId,
  );
  const voices = voicesOf(readings, perspectives, t);
  const voice = ({ id }: Reading) => voices.get(id) ?? t("common.unnamed");
  const edit = (name: string, command: (map: RelataMap) => RelataMap) =>
    document.edit({ key: "edit.reading", values: { name } }, command);

  return (
    <Part name="readings" title={t("inspector.relation.sections.readings")} count={readings.length}>
      <p className={css["lead"]}>{t("inspector.readings.lead")}</p>
      <EditedList
        items={readings}
        idOf={({ id }) => id}
        name={voice}
        colourOf={({ perspective }) => perspectives.find(({ id }) => id === perspective)?.colour ?? null}
        editName={(name) => t("inspector.readings.edit", { name })}
        removeName={(name) => t("inspector.readings.remove", { name })}
        onRemove={(reading) => edit(voice(reading), (map) => removeReading(map, reading.id))}
        edited={edited}
        onEdit={setEdited}
        adder={
          <PerspectivePicker
            perspectives={perspectives}
            addName={t("inspector.readings.add")}
            onPick={(perspective, withIt) => {
              const place = { perspective: perspective.id, variant: variantId, relation: relation.id };
              const reading = { ...blank, ...place, id: newId() };
              edit(perspectiveNamed(perspective, t), (map) => addReading(withIt(map), reading));
              setEdited(reading.id);
            }}
          />
        }
      >
        {(reading, editing) =>
          editing ? (
            <ReadingEditor reading={reading} voice={voice(reading)} relation={relation} from={from} to={to} />
          ) : (
            <ReadingText reading={reading} relation={relation} from={from} to={to} />
          )
        }
      </EditedList>
    </Part>
  );
}
