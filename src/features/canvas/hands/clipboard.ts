import { lineWords } from "~/formats/lines/words";
import { linesOf } from "~/formats/lines/write";
import type { Text } from "~/i18n/text";
import type { Position } from "~/model/element";
import type { Variant } from "~/model/variant";
import { printed } from "~/ui/chord";
import type { Notice } from "~/ui/Toast";

import { copiedHere, copyText, cut, pasteText } from "../clip";

/** With what a command of the menu speaks. */
export interface Voice {
  readonly t: Text;
  readonly say: (notice: Notice) => void;
}

/** A copy that the browser did not let onto its clipboard. */
let unwritten: string | null = null;

/** Copies what is selected. Unlike the key, a menu must ask for the clipboard, and may be refused. */
export async function copyByMenu({ t, say }: Voice): Promise<void> {
  const text = copyText();
  if (text === null) return;
  try {
    await navigator.clipboard.writeText(text);
    unwritten = null;
  } catch {
    unwritten = text;
    say({ text: t("menu.clipboard.keptHere") });
  }
}

/** Copies items, or the whole variant, as lines that make them anew. */
export async function copyLinesByMenu(
  variant: Variant,
  ids: readonly string[],
  { t, say }: Voice,
): Promise<void> {
  const words = lineWords((key) => t(key as never));
  try {
    await navigator.clipboard.writeText(linesOf(variant, words, ids.length === 0 ? undefined : new Set(ids)));
    say({ text: t("menu.clipboard.linesCopied") });
  } catch {
    say({ text: t("menu.clipboard.linesRefused") });
  }
}

export function cutByMenu(voice: Voice): void {
  void copyByMenu(voice);
  cut();
}

/** Pastes at a place what the clipboard holds; where it may not be read, what was last copied in this window. */
export async function pasteByMenu(at: Position, { t, say }: Voice): Promise<void> {
  const own = copiedHere();
  if (own !== null && own === unwritten) {
    await pasteText(own, at);
    return;
  }
  const text = await readClipboard();
  if (text !== null) {
    if (!(await pasteText(text, at))) say({ text: t("menu.clipboard.nothing") });
    return;
  }
  if (own !== null) await pasteText(own, at);
  const said = own === null ? "menu.clipboard.notRead" : "menu.clipboard.ownPasted";
  say({ text: t(said, { keys: printed("Mod+V") }) });
}

/** Null: the browser does not let this page read it. */
async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
