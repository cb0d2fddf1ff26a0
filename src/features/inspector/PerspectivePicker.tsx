import { useState } from "react";

import { useText } from "~/i18n/text";
import { addPerspective } from "~/model/commands/perspectives";
import type { Perspective, RelataMap } from "~/model/map";
import { newId } from "~/state/ids";
import { Field } from "~/ui/Field";

import { AddForm } from "./AddForm";
import { blankPerspective } from "./blankPerspective";
import { perspectiveNamed } from "./names";
import { PickToAdd } from "./PickToAdd";

interface PerspectivePickerProps {
  /** Those of the map that can be picked. */
  perspectives: readonly Perspective[];
  addName: string;
  /** `withIt` gives the map that has the perspective: a new one joins the map's in the same step. */
  onPick: (perspective: Perspective, withIt: (map: RelataMap) => RelataMap) => void;
}

/** Whose view is added: that of a perspective of the map, or of a new one. */
export function PerspectivePicker({ perspectives, addName, onPick }: PerspectivePickerProps) {
  const t = useText();
  const [making, setMaking] = useState(false);
  const [name, setName] = useState("");

  function create(): void {
    const perspective = { ...blankPerspective, id: newId(), name: name.trim() };
    onPick(perspective, (map) => addPerspective(map, perspective));
  }

  return (
    <>
      {making || perspectives.length === 0 ? null : (
        <PickToAdd
          label={t("inspector.perspectives.pick")}
          addName={addName}
          choices={() =>
            perspectives.map((perspective) => ({
              value: perspective.id,
              text: perspectiveNamed(perspective, t),
            }))
          }
          onAdd={(id) => {
            const perspective = perspectives.find((each) => each.id === id);
            if (perspective !== undefined) onPick(perspective, (map) => map);
          }}
        />
      )}
      <AddForm
        open={making}
        onOpen={(next) => {
          setName("");
          setMaking(next);
        }}
        name={t("inspector.perspectives.create")}
        addName={addName}
        ready={name.trim() !== ""}
        onAdd={create}
      >
        <Field label={t("inspector.perspectives.name")} value={name} onChange={setName} />
      </AddForm>
    </>
  );
}
