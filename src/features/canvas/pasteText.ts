import type { Position } from "~/model/element";

import { looksLikeClip } from "./clip";

/** What reads clips reads whole maps, and is loaded when something is first pasted. False: the text is no clip. */
export async function pasteText(text: string, at: Position | null): Promise<boolean> {
  if (!looksLikeClip(text)) return false;
  const [{ clipFrom }, { paste }] = await Promise.all([import("./clipReading"), import("./pasting")]);
  const clip = clipFrom(text);
  if (clip !== null) paste(clip, at, "edit.paste");
  return clip !== null;
}
