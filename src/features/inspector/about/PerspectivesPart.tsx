import { Plus } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import { addPerspective, removePerspective } from "~/model/commands/perspectives";
import type { Perspective, Reading } from "~/model/map";
import { newId } from "~/state/ids";
import { document } from "~/state/stores";
import { Button } from "~/ui/Button";

import { blankPerspective } from "../blankPerspective";
import { EditedList } from "../EditedList";
import { perspectiveNamed } from "../names";
import { Part } from "../Part";
import { PerspectiveEditor } from "./PerspectiveEditor";

import css from "../parts.module.css";

const perspectivesEdit = { key: "edit.perspectives" };

interface PerspectivesPartProps {
  perspectives: readonly Perspective[];
  readings: readonly Reading[];
}

/** The parties whose own view of relations and impact is kept apart from the agreed one. */
export function PerspectivesPart({ perspectives, readings }: PerspectivesPartProps) {
  const t = useText();
  const [edited, setEdited] = useState<string | null>(null);

  function add(): void {
    const id = newId();
    document.edit(perspectivesEdit, (map) => addPerspective(map, { ...blankPerspective, id }));
    setEdited(id);
  }

  return (
    <Part name="perspectives" title={t("inspector.about.sections.perspectives")} count={perspectives.length}>
      <p className={css["lead"]}>{t("inspector.perspectives.lead")}</p>
      <EditedList
        items={perspectives}
        idOf={({ id }) => id}
        name={(perspective) => perspectiveNamed(perspective, t)}
        colourOf={({ colour }) => colour}
        editName={(name) => t("inspector.perspectives.edit", { name })}
        removeName={(name) => t("inspector.perspectives.remove", { name })}
        onRemove={({ id }) => document.edit(perspectivesEdit, (map) => removePerspective(map, id))}
        edited={edited}
        onEdit={setEdited}
        adder={
          <div className={css["actions"]}>
            <Button icon={Plus} onClick={add}>
              {t("inspector.perspectives.add")}
            </Button>
          </div>
        }
      >
        {(perspective, editing) =>
          editing ? (
            <PerspectiveEditor perspective={perspective} />
          ) : (
            <PerspectiveText
              perspective={perspective}
              count={readings.filter((reading) => reading.perspective === perspective.id).length}
            />
          )
        }
      </EditedList>
    </Part>
  );
}

/** `count` is how many readings there are from this perspective. */
function PerspectiveText({ perspective, count }: { perspective: Perspective; count: number }) {
  const t = useText();
  const { chain, securityView } = perspective;
  return (
    <div className={css["block"]}>
      <div className={css["small"]}>
        {chain === null ? null : <span className={css["mark"]}>{t(`words.securityChain.${chain}`)}</span>}
        {count === 0 ? null : <span>{t("inspector.perspectives.readings", { count })}</span>}
      </div>
      {securityView === "" ? null : <p className={css["rowText"]}>{securityView}</p>}
    </div>
  );
}
