import { type Clip, copyItems } from "~/model/commands/clipboard";
import { document, session } from "~/state/stores";

/** What is selected, as it is copied; null where that is nothing. */
export function selectedClip(): Clip | null {
  const { map } = document.getState();
  const { variantId, selection } = session.getState();
  if (map === null || variantId === null || selection.size === 0) return null;
  const clip = copyItems(map, variantId, selection);
  return clip.elements.length + clip.frames.length + clip.notes.length === 0 ? null : clip;
}
