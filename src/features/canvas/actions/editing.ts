import { text } from "~/i18n/text";
import type { Element } from "~/model/element";
import type { Action } from "~/state/actions";
import { document, session, surface } from "~/state/stores";

import { editing, nudge, removeSelection, selectedRelation } from "../edits";
import { openName } from "../inPlace";
import { selectAll } from "../selecting";
import type { Heading } from "../stage/free-place";
import { arrows } from "./making";
import { pivotOf } from "./pivot";
import type { KeyTarget } from "./target";

const steps: Readonly<Record<Heading, readonly [number, number]>> = {
  up: [0, -1],
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
};

/** What is done with what is picked, whatever it is. */
export function editingActions({ stage }: KeyTarget): readonly Action[] {
  const t = text();
  const canEdit = (picked: ReadonlySet<string>) => editing() !== null && picked.size > 0;
  const move = ([heading, key]: readonly [Heading, string], far: boolean): Action => ({
    id: `move.${far ? "far." : ""}${heading}`,
    group: "edit",
    label: () => t(`actions.move.${heading}`),
    row: () => t(far ? "actions.move.far" : "actions.move.any"),
    keys: [far ? `Shift+${key}` : key],
    can: canEdit,
    run: () => {
      const [x, y] = steps[heading];
      nudge(x * (far ? 40 : 8), y * (far ? 40 : 8));
    },
  });
  return [
    {
      id: "name",
      group: "edit",
      label: () => t("actions.name"),
      keys: ["Enter", "F2"],
      can: (picked) => editing() !== null && picked.size === 1,
      run: () => void openName(),
    },
    {
      id: "duplicate",
      group: "edit",
      label: () => t("actions.duplicate"),
      keys: ["Mod+D"],
      can: canEdit,
      run: () => void import("../pasting").then(({ duplicate }) => duplicate()),
    },
    {
      id: "merge",
      group: "edit",
      label: () => t("actions.merge"),
      can: (picked) => {
        const here = editing();
        const elements = here === null ? [] : here.variant.elements.filter(({ id }) => picked.has(id));
        return elements.length > 1 && elements.length === picked.size && isOneKind(elements);
      },
      run: () => surface.askMerge([...session.getState().selection]),
    },
    {
      id: "delete",
      group: "edit",
      label: () => t("actions.delete"),
      keys: ["Delete", "Backspace"],
      can: canEdit,
      run: removeSelection,
    },
    {
      id: "selectAll",
      group: "edit",
      label: () => t("actions.selectAll"),
      keys: ["Mod+A"],
      run: () => selectAll(stage),
    },
    { id: "leave", group: "edit", label: () => t("actions.leave"), keys: ["Escape"], run: leave },
    ...arrows.map((arrow) => move(arrow, false)),
    ...arrows.map((arrow) => move(arrow, true)),
  ];
}

function isOneKind(elements: readonly Element[]): boolean {
  return new Set(elements.map(({ kind }) => kind)).size === 1;
}

/** Lets go what is in hand, then a loop that goes round, then the relation for the element it was reached from, then what is picked. */
function leave(): void {
  const relation = selectedRelation();
  const { tool, loop } = surface.getState();
  if (tool !== null) surface.setTool(null);
  else if (loop !== null) surface.showLoop(null);
  else if (relation !== null) session.select([pivotOf(relation)]);
  else session.select([]);
}

/** The presses of a held arrow key were one step; letting go ends it. */
export function released(event: KeyboardEvent): void {
  if (arrows.some(([, key]) => key === event.key)) document.endGesture();
}
