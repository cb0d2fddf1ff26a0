import { text } from "~/i18n/text";
import { lenses } from "~/lenses";
import type { Action } from "~/state/actions";
import { document, session } from "~/state/stores";

import type { KeyTarget } from "./target";

/** What shows the same map otherwise. */
export function lookingActions({ camera }: KeyTarget): readonly Action[] {
  const t = text();
  return [
    { id: "fit", group: "look", label: () => t("canvas.zoom.fit"), keys: ["F"], run: () => camera.fit() },
    {
      id: "zoomTo",
      group: "look",
      label: () => t("actions.zoomTo"),
      keys: ["Shift+F"],
      can: (picked) => picked.size > 0,
      run: camera.fitSelection,
    },
    {
      id: "zoomIn",
      group: "look",
      label: () => t("canvas.zoom.in"),
      keys: ["+", "="],
      run: () => camera.zoomBy(1.25),
    },
    {
      id: "zoomOut",
      group: "look",
      label: () => t("canvas.zoom.out"),
      keys: ["_"],
      run: () => camera.zoomBy(0.8),
    },
    ...lenses.map(({ id, isFor }, place): Action => ({
      id: `lens.${id}`,
      group: "look",
      label: () => t("actions.lens", { name: t(`scene.legend.${id as "trust"}.title`) }),
      row: () => t("actions.anyLens"),
      keys: [`Shift+${place + 1}`],
      can: () => isFor?.(document.getState().map ?? { variants: [] }) !== false,
      run: () => session.setLens(id),
    })),
    {
      id: "present",
      group: "look",
      label: () => t("actions.present"),
      keys: ["P"],
      run: () => session.present(true),
    },
  ];
}
