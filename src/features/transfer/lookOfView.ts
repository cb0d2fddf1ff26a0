import { lensOf } from "~/lenses";
import { type Look, plainLook } from "~/lenses/look";
import type { View } from "~/model/map";

/** How a kept view looks at its map. */
export function lookOfView({ lens }: View): Look {
  return { ...plainLook, lens: lensOf(lens).id };
}
