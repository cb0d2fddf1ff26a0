import { text } from "~/i18n/text";
import type { ElementKind } from "~/model/element";
import { elementKinds } from "~/model/vocabulary";
import type { Action } from "~/state/actions";
import { surface } from "~/state/stores";

import { editing, growingPoint } from "../edits";
import { openAdd, openRelate } from "../inPlace";
import { type Heading, placeBeside } from "../stage/free-place";
import type { KeyTarget } from "./target";

/** The arrow key that stands for a heading. */
export const arrows: readonly (readonly [Heading, string])[] = [
  ["up", "ArrowUp"],
  ["right", "ArrowRight"],
  ["down", "ArrowDown"],
  ["left", "ArrowLeft"],
];

/** How elements and relations come into the drawing. */
export function makingActions({ stage, here }: KeyTarget): readonly Action[] {
  const t = text();
  const can = () => editing() !== null;
  const add = (kind: ElementKind): Action => ({
    id: `add.${kind}`,
    group: "make",
    label: () => t(`actions.add.${kind}`),
    keys: [kind.charAt(0).toUpperCase()],
    can,
    run: () => void openAdd(kind, here(), stage),
  });
  const grow = ([heading, key]: readonly [Heading, string]): Action => ({
    id: `grow.${heading}`,
    group: "make",
    label: () => t(`actions.grow.${heading}`),
    row: () => t("actions.grow.any"),
    keys: [`Mod+${key}`],
    can: () => growingPoint() !== null,
    run: () => {
      const from = growingPoint();
      const box = from === null ? undefined : stage.scene().elementsById.get(from.id)?.box;
      if (from === null || box === undefined) return;
      const at = placeBeside(stage.scene(), box, heading);
      surface.open({ does: "add", kind: "actor", at, from: from.id });
    },
  });
  return [
    ...elementKinds.map(add),
    {
      id: "relate",
      group: "make",
      label: () => t("actions.relate"),
      keys: ["R"],
      can,
      run: () => void openRelate(),
    },
    ...arrows.map(grow),
  ];
}
