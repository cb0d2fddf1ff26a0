import { diffMaps } from "~/model/diff";
import type { RelataMap } from "~/model/map";
import type { Claimed } from "~/storage/claim";
import { summaryOf } from "~/storage/record";
import type { Damaged } from "~/storage/replay";
import type { Shelf } from "~/storage/shelf";

import type { Channel } from "./channel";
import type { Surroundings } from "./surroundings";
import { ifFree } from "./tenure";

/** What it takes to change a map that no window has open. */
export type Beside = Pick<Surroundings, "channel" | "locks" | "timing" | "now" | "newId" | "rescuedTitle">;

/** Joins what tabs left behind to its maps, where no window is busy with them. */
export async function settle(shelf: Shelf, beside: Beside): Promise<void> {
  for (const rowId of await shelf.unsettled()) {
    await ifFree(beside.locks, rowId, beside.timing.brief, async () => {
      await claimed(shelf, rowId, beside);
    });
  }
}

/** Changes a map that no window has open. False: some window has it. */
export function editUnopened(
  shelf: Shelf,
  rowId: string,
  command: (map: RelataMap) => RelataMap,
  beside: Beside,
): Promise<boolean> {
  return ifFree(beside.locks, rowId, beside.timing.brief, async () => {
    const found = await claimed(shelf, rowId, beside);
    if (found.kind !== "opened") return;
    const { row, head, rewrite } = found;
    const map = command(head.map);
    if (map === head.map) return;
    const tabId = beside.newId();
    const stamp = `${tabId}.1`;
    const rev = head.rev + 1;
    const change = rewrite ? { whole: map } : { patch: diffMaps(head.map, map) };
    const verdict = await shelf.commit({
      rowId,
      base: head.stamp,
      tenure: row.tenure,
      row: { ...summaryOf(map), updated: beside.now(), rev, stamp },
      changes: [{ rowId, rev, tabId, base: head.stamp, stamp, change }],
      body: null,
      outgrown: [],
      copies: [],
    }).done;
    if (verdict.kind === "kept")
      beside.channel.announce({ kind: "changed", row: verdict.row, base: head.stamp, change });
  });
}

async function claimed(
  shelf: Shelf,
  rowId: string,
  beside: Beside,
): Promise<Claimed | Damaged | { kind: "missing" }> {
  const { channel, locks, now, newId, rescuedTitle } = beside;
  const tenure = locks === null ? "shared" : newId();
  const found = await shelf.reading.claim(shelf, { rowId, tenure, now: now(), newId, rescuedTitle });
  if (found.kind === "opened") announce(channel, found);
  return found;
}

function announce(channel: Channel, { row, copies }: Claimed): void {
  for (const each of [row, ...copies]) channel.announce({ kind: "row", row: each });
}
