import { type Look, readLook } from "~/lenses/look";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import { buildScene } from "~/scene/build";
import { measureText } from "~/scene/measure";
import type { Scene } from "~/scene/scene";
import type { Say } from "~/scene/words";

/** What a picture is made of: a variant as it is looked at. */
export interface Subject {
  readonly map: RelataMap;
  readonly variantId: string;
  readonly look: Look;
}

/** The drawing of a picture; `filtered` leaves out what is hidden on screen. */
export function pictureScene({ map, variantId, look }: Subject, filtered: boolean, say: Say): Scene {
  return buildScene(map, variantId, {
    look: readLook(look, { map, variant: variantOf(map, variantId) }),
    measure: measureText,
    say,
    ...(filtered ? { only: look.only } : {}),
  });
}
