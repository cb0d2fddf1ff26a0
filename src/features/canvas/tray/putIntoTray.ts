import type { Voice } from "../hands/clipboard";
import { putAway } from "./placing";

/** Puts elements into the tray, and says what is not drawn until they are placed again. */
export function putIntoTray(ids: Iterable<string>, { t, say }: Voice): void {
  const away = putAway(ids);
  if (away === null) return;
  const { names, relations } = away;
  const name = names[0] === "" || names[0] === undefined ? t("common.unnamed") : names[0];
  const done = t("canvas.tray.putDone", { count: names.length, name });
  say({ text: relations === 0 ? done : `${done} ${t("canvas.tray.undrawn", { count: relations })}` });
}
