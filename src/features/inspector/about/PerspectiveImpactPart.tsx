import { useState } from "react";

import { useText } from "~/i18n/text";
import { removePerspectiveImpact, setImpactItem, setPerspectiveImpact } from "~/model/commands/impact";
import type { Perspective, RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { document } from "~/state/stores";

import { EditedList } from "../EditedList";
import { perspectiveNamed } from "../names";
import { Part } from "../Part";
import { PerspectivePicker } from "../PerspectivePicker";
import { TypedField } from "../TypedField";
import { ImpactItemFields } from "./ImpactItemFields";
import { JudgementText } from "./JudgementText";

import css from "../parts.module.css";

interface PerspectiveImpactPartProps {
  variant: Variant;
  perspectives: readonly Perspective[];
}

/** What the arrangement does as single parties see it. */
export function PerspectiveImpactPart({ variant, perspectives }: PerspectiveImpactPartProps) {
  const t = useText();
  const [edited, setEdited] = useState<string | null>(null);
  const { byPerspective } = variant.impact;
  const known = (id: string) => perspectives.find((each) => each.id === id);
  const name = (id: string) => perspectiveNamed(known(id), t);
  const edit = (seenBy: string, command: (map: RelataMap) => RelataMap, gesture?: string) =>
    document.edit({ key: "edit.impactSeenBy", values: { name: seenBy } }, command, gesture);

  return (
    <Part
      name="impact-perspectives"
      title={t("inspector.about.sections.impactPerspectives")}
      count={byPerspective.length}
    >
      <p className={css["lead"]}>{t("inspector.impact.perspectivesLead")}</p>
      <EditedList
        items={byPerspective}
        idOf={({ perspective }) => perspective}
        name={({ perspective }) => name(perspective)}
        colourOf={({ perspective }) => known(perspective)?.colour ?? null}
        editName={(party) => t("inspector.impact.editPerspective", { name: party })}
        removeName={(party) => t("inspector.impact.removePerspective", { name: party })}
        onRemove={({ perspective }) =>
          edit(name(perspective), (map) => removePerspectiveImpact(map, variant.id, perspective))
        }
        edited={edited}
        onEdit={setEdited}
        adder={
          <PerspectivePicker
            perspectives={perspectives.filter(
              ({ id }) => !byPerspective.some(({ perspective }) => perspective === id),
            )}
            addName={t("inspector.impact.addPerspective")}
            onPick={(perspective, withIt) => {
              edit(perspectiveNamed(perspective, t), (map) =>
                setPerspectiveImpact(withIt(map), variant.id, perspective.id, {}),
              );
              setEdited(perspective.id);
            }}
          />
        }
      >
        {({ perspective, items, why }, editing) =>
          editing ? (
            <>
              <ImpactItemFields
                items={items}
                party={name(perspective)}
                onChange={(item, patch, gesture) =>
                  edit(
                    name(perspective),
                    (map) => setImpactItem(map, variant.id, { of: "perspective", perspective }, item, patch),
                    gesture,
                  )
                }
              />
              <TypedField
                multiline
                label={t("inspector.impact.reason")}
                value={why}
                onType={(typed, gesture) =>
                  edit(
                    name(perspective),
                    (map) => setPerspectiveImpact(map, variant.id, perspective, { why: typed }),
                    gesture,
                  )
                }
              />
            </>
          ) : (
            <JudgementText items={items} summary={null} why={why} />
          )
        }
      </EditedList>
    </Part>
  );
}
