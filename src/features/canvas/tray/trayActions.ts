import { useEffect } from "react";

import { text } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import { actions, session, surface } from "~/state/stores";
import { useToast } from "~/ui/Toast";

import type { Camera } from "../camera";
import { editing } from "../edits";
import type { Stage } from "../stage/stage";
import { placeAll } from "./placing";
import { putIntoTray } from "./putIntoTray";

/** Offers what moves elements between the tray and the paper. */
export function useTrayActions(stage: Stage, camera: Camera): void {
  const say = useToast();
  useEffect(() => {
    const waiting = () => surface.getState().scene?.unplaced ?? [];
    return actions.offer([
      {
        id: "tray.placeAll",
        group: "arrange",
        label: () => text()("canvas.tray.placeEverything"),
        can: () => editing() !== null && waiting().length > 0,
        run: () => placeAll(waiting(), stage, camera),
      },
      {
        id: "tray.put",
        group: "arrange",
        label: () => text()("canvas.tray.put"),
        can: (picked) => {
          const variant = editing()?.variant;
          return variant !== undefined && [...picked].some((id) => elementOf(variant, id)?.position != null);
        },
        run: () => putIntoTray(session.getState().selection, { t: text(), say }),
      },
    ]);
  }, [stage, camera, say]);
}
