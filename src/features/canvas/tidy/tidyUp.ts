import { text } from "~/i18n/text";
import type { Band } from "~/layout/bandsBy";
import { moveItems } from "~/model/commands/annotations";
import { elementOf, frameOf, noteOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { around, type Point, type Rect } from "~/scene/path";
import { document, session } from "~/state/stores";

import type { Camera } from "../camera";
import { editing } from "../edits";
import type { Stage } from "../stage/stage";
import { unpacked } from "./blocks";
import type { TidyChoices } from "./choices";
import { glide } from "./glide";
import { tidiedInWorker } from "./inWorker";
import { taskOf } from "./task";

/** What came of it: how many elements moved, and the bands from left to right. */
export interface Tidied {
  readonly moved: number;
  readonly bands: readonly Band[];
  /** How many frames stayed where they were while what lay in them went into bands. */
  readonly framesLeft: number;
}

interface Work {
  readonly stage: Stage;
  readonly camera: Camera;
  readonly told: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Tidies as chosen, as one step of history. Null where there is nothing that may be edited, now or once it is done. */
export async function tidyUp(
  choices: TidyChoices,
  { stage, camera, told, signal }: Work,
): Promise<Tidied | null> {
  const here = editing();
  if (here === null) return null;
  const { selection } = session.getState();
  const drawn = { variant: here.variant, scene: stage.scene(), selection };
  const { tidying, bands, blocks, framesLeft } = taskOf(drawn, choices, (key) => text()(key as never));
  const places = await tidiedInWorker(tidying, told, signal);
  const then = editing();
  if (then === null || then.variantId !== here.variantId) return null;
  // While it was thought out, something may have gone, or been moved to where it already is.
  const moved = new Map<string, Point>();
  for (const [id, place] of unpacked(places, blocks, then.variant)) {
    const position = placed(then.variant, id)?.position;
    if (position !== undefined && (position?.x !== place.x || position.y !== place.y)) moved.set(id, place);
  }
  glide(stage, moved, () =>
    document.edit({ key: `edit.tidy.${choices.way}` }, (map) => moveItems(map, here.variantId, moved)),
  );
  if (moved.size > 0) show([...moved.keys()], tidying.others.length === 0, stage, camera);
  const elements = [...moved.keys()].filter((id) => elementOf(then.variant, id) !== undefined);
  return { moved: elements.length, bands, framesLeft };
}

function placed(variant: Variant, id: string) {
  return elementOf(variant, id) ?? frameOf(variant, id) ?? noteOf(variant, id);
}

/** All of it, or, where only some of it was tidied, that. */
function show(ids: readonly string[], whole: boolean, stage: Stage, camera: Camera): void {
  if (whole) {
    camera.fit();
    return;
  }
  let rect: Rect | null = null;
  for (const id of ids) {
    const box = stage.scene().elementsById.get(id)?.box;
    if (box !== undefined) rect = rect === null ? box : around(rect, box);
  }
  if (rect !== null) camera.reveal(rect);
}
