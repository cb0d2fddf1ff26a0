import type { Text } from "~/i18n/text";
import { variantOf } from "~/model/queries";
import { type Action, actionGroups } from "~/state/actions";
import { document, session } from "~/state/stores";
import { printed } from "~/ui/chord";

import type { Choice } from "./matches";

/** What can be done just now, by group. */
export function actionChoices(offered: readonly Action[], t: Text): readonly Choice[] {
  const { selection } = session.getState();
  return actionGroups.flatMap((group) =>
    offered
      .filter(
        (action) => action.group === group && action.id !== "commands" && action.can?.(selection) !== false,
      )
      .map(({ id, label, keys, run }) => ({
        id: `action ${id}`,
        label: label(),
        group: t(`commands.group.${group}`),
        aside: keys?.[0] === undefined ? null : printed(keys[0]),
        run,
      })),
  );
}

/** What has a name in the variant in view, to go to: elements, then relations by the words on them. */
export function nameChoices(t: Text): readonly Choice[] {
  const { map } = document.getState();
  const { variantId } = session.getState();
  if (map === null || variantId === null) return [];
  const { elements, relations } = variantOf(map, variantId);
  const names = new Map(elements.map(({ id, label }) => [id, label === "" ? t("common.unnamed") : label]));
  const group = t("commands.names");
  const goTo = (id: string) => () => {
    session.showSheet(null);
    session.select([id]);
  };
  return [
    ...elements.map(({ id, kind }) => ({
      id,
      label: names.get(id) ?? "",
      group,
      aside: t(`words.elementKinds.${kind}`),
      run: goTo(id),
    })),
    ...relations
      .filter(({ label }) => label !== "")
      .map(({ id, label, from, to }) => ({
        id,
        label,
        group,
        aside: t("commands.relation", { from: names.get(from) ?? "", to: names.get(to) ?? "" }),
        run: goTo(id),
      })),
  ];
}
