import { Plus } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import { addPerspective } from "~/model/commands/perspectives";
import type { Perspective, RelataMap } from "~/model/map";
import { newId } from "~/state/ids";
import { Button } from "~/ui/Button";
import { Field } from "~/ui/Field";

import { blankPerspective } from "./blankPerspective";
import { perspectiveNamed } from "./names";
import { PickToAdd } from "./PickToAdd";

import css from "./parts.module.css";

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
  const [name, setName] = useState<string | null>(null);

  function create(): void {
    if (name === null) return;
    const perspective = { ...blankPerspective, id: newId(), name: name.trim() };
    onPick(perspective, (map) => addPerspective(map, perspective));
    setName(null);
  }

  if (name !== null) {
    return (
      <fieldset className={css["row"]}>
        <legend className={css["groupName"]}>{t("inspector.perspectives.create")}</legend>
        <Field label={t("inspector.perspectives.name")} value={name} onChange={setName} />
        <div className={css["actions"]}>
          <Button look="primary" disabled={name.trim() === ""} onClick={create}>
            {addName}
          </Button>
          <Button onClick={() => setName(null)}>{t("common.cancel")}</Button>
        </div>
      </fieldset>
    );
  }
  return (
    <>
      {perspectives.length === 0 ? null : (
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
      <div className={css["actions"]}>
        <Button icon={Plus} onClick={() => setName("")}>
          {t("inspector.perspectives.create")}
        </Button>
      </div>
    </>
  );
}
