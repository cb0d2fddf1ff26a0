import { type Clip, copyItems } from "~/model/commands/clipboard";
import { removeItems } from "~/model/commands/items";
import { document, session } from "~/state/stores";

import { editing } from "./edits";

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

export function selectedClip(): Clip | null {
  const { map } = document.getState();
  const { variantId, selection } = session.getState();
  if (map === null || variantId === null || selection.size === 0) return null;
  const clip = copyItems(map, variantId, selection);
  return clip.elements.length === 0 ? null : clip;
}

export function cut(): void {
  const here = editing();
  const { selection } = session.getState();
  if (here === null || selection.size === 0) return;
  document.edit({ key: "edit.cut", values: { count: selection.size } }, (map) =>
    removeItems(map, here.variantId, selection),
  );
  session.select([]);
}

/** Whether text is likely a clip; reading it tells for certain. */
export function looksLikeClip(text: string): boolean {
  return text.slice(0, 200).includes('"relata-clip"');
}
