import { createStore, type StoreApi } from "zustand/vanilla";

import type { Channel } from "./channel";

/** Maps that are not in the list of the library, by the id of their row, as far as this window has heard. */
export type WhereaboutsState = ReadonlyMap<string, "bin" | "nowhere">;

export type Whereabouts = Pick<StoreApi<WhereaboutsState>, "getState" | "getInitialState" | "subscribe">;

/**
 * Listens for maps that any window puts into the bin or deletes for ever, since one of them may be open here. Of a
 * change only its map is believed: it may have been on its way when the bin was.
 */
export function createWhereabouts(channel: Channel): Whereabouts {
  const { getState, getInitialState, setState, subscribe } = createStore<WhereaboutsState>(() => new Map());

  function put(rowId: string, where: "bin" | "nowhere" | undefined): void {
    const known = getState();
    if (known.get(rowId) === where) return;
    const next = new Map(known);
    if (where === undefined) next.delete(rowId);
    else next.set(rowId, where);
    setState(next, true);
  }

  channel.listen((message) => {
    if (message.kind === "row") put(message.row.id, message.row.deleted === null ? undefined : "bin");
    if (message.kind === "gone") for (const rowId of message.rowIds) put(rowId, "nowhere");
  });

  return { getState, getInitialState, subscribe };
}
