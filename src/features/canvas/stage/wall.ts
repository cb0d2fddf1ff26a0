import { lensesFor } from "~/lenses";
import { plainLook, readLook } from "~/lenses/look";
import { variantOf } from "~/model/queries";
import { measureText } from "~/scene/measure";
import { projectionOf, type Room } from "~/scene/project";
import type { Projection } from "~/scene/projection";
import type { Say } from "~/scene/words";
import { session } from "~/state/stores";

import { opened } from "./scenes";

/** How what is open is thrown on a wall with this much room. */
export function projectionOn(room: Room, say: Say): Projection | null {
  const open = opened();
  if (open === null) return null;
  const { map, variantId } = open;
  const { look } = session.getState();
  const subject = { map, variant: variantOf(map, variantId) };
  return projectionOf(map, variantId, {
    look: readLook({ ...look, only: new Set() }, subject),
    others: lensesFor(map).map(({ id }) => readLook({ ...plainLook, lens: id }, subject)),
    room,
    measure: measureText,
    say,
  });
}
