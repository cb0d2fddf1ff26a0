import { removeItems } from "~/model/commands/items";
import type { Position } from "~/model/element";
import { withContents } from "~/model/queries";
import { document, session } from "~/state/stores";

import { editing } from "./edits";
import { selectedClip } from "./selectedClip";

let lastCopied: string | null = null;

/** What was last copied in this window, for when the browser keeps its clipboard to itself. */
export function copiedHere(): string | null {
  return lastCopied;
}

/** The selected items as text for the clipboard; null where nothing is selected. */
export function copyText(): string | null {
  const clip = selectedClip();
  if (clip === null) return null;
  lastCopied = JSON.stringify(clip);
  return lastCopied;
}

export function cut(): void {
  const here = editing();
  const { selection } = session.getState();
  if (here === null || selection.size === 0) return;
  // Frames go with what lies in them, as they were copied.
  const ids = withContents(here.variant, selection);
  document.edit({ key: "edit.cut", values: { count: ids.size } }, (map) =>
    removeItems(map, here.variantId, ids),
  );
  session.select([]);
}

/** Whether text is likely a clip; reading it tells for certain. */
export function looksLikeClip(text: string): boolean {
  return text.slice(0, 200).includes('"relata-clip"');
}

/** What reads clips reads whole maps, and is loaded when something is first pasted. False: the text is no clip. */
export async function pasteText(text: string, at: Position | null): Promise<boolean> {
  if (!looksLikeClip(text)) return false;
  const [{ clipFrom }, { paste }] = await Promise.all([import("./clipReading"), import("./pasting")]);
  const clip = clipFrom(text);
  if (clip !== null) paste(clip, at, "edit.paste");
  return clip !== null;
}
