import { useState } from "react";

import { useText } from "~/i18n/text";
import { removeGroupImpact, setGroupImpact } from "~/model/commands/impact";
import type { RelataMap } from "~/model/map";
import { actorsOf, elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { document } from "~/state/stores";

import { EditedList } from "../EditedList";
import { nameOf } from "../names";
import { Part } from "../Part";
import { PickToAdd } from "../PickToAdd";
import { GroupImpactEditor } from "./GroupImpactEditor";
import { JudgementText } from "./JudgementText";

import css from "../parts.module.css";

/** What the arrangement does to single groups. */
export function GroupImpactPart({ variant }: { variant: Variant }) {
  const t = useText();
  const [edited, setEdited] = useState<string | null>(null);
  const { byGroup } = variant.impact;
  const name = (id: string) => nameOf(elementOf(variant, id), t);
  const edit = (id: string, command: (map: RelataMap) => RelataMap) =>
    document.edit({ key: "edit.impactOn", values: { name: name(id) } }, command);
  const judged = new Set(byGroup.map(({ element }) => element));
  const others = actorsOf(variant).filter(({ id }) => !judged.has(id));

  return (
    <Part name="impact-groups" title={t("inspector.about.sections.impactGroups")} count={byGroup.length}>
      <p className={css["lead"]}>{t("inspector.impact.groupsLead")}</p>
      <EditedList
        items={byGroup}
        idOf={({ element }) => element}
        name={({ element }) => name(element)}
        editName={(group) => t("inspector.impact.editGroup", { name: group })}
        removeName={(group) => t("inspector.impact.removeGroup", { name: group })}
        onRemove={({ element }) => edit(element, (map) => removeGroupImpact(map, variant.id, element))}
        edited={edited}
        onEdit={setEdited}
        adder={
          others.length === 0 ? null : (
            <PickToAdd
              label={t("inspector.impact.group")}
              addName={t("inspector.impact.addGroup")}
              choices={() => others.map((actor) => ({ value: actor.id, text: nameOf(actor, t) }))}
              onAdd={(id) => {
                edit(id, (map) => setGroupImpact(map, variant.id, id, {}));
                setEdited(id);
              }}
            />
          )
        }
      >
        {(group, editing) =>
          editing ? (
            <GroupImpactEditor variantId={variant.id} group={group} name={name(group.element)} />
          ) : (
            <JudgementText
              items={group.items}
              summary={group.items === null ? group : null}
              why={group.why}
            />
          )
        }
      </EditedList>
    </Part>
  );
}
