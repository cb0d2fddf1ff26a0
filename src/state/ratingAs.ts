import { readAs, type ReadingPatch } from "~/model/commands/perspectives";
import type { Perspective } from "~/model/map";

import { newId } from "./ids";
import { document, session } from "./stores";

/** Rates a relation of the variant in view in the name of a party: its own reading, never the agreed rating. */
export function rateAs(
  { id, name }: Pick<Perspective, "id" | "name">,
  relation: string,
  patch: Omit<ReadingPatch, "person">,
  gesture?: string,
): void {
  const { variantId: variant, readOnly } = session.getState();
  if (variant === null || readOnly) return;
  const place = { perspective: id, variant, relation };
  const made = newId();
  document.edit({ key: "edit.reading", values: { name } }, (map) => readAs(map, place, made, patch), gesture);
}
