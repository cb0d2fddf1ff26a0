import { applyPatch } from "~/model/diff";
import type { Head } from "~/storage/replay";

import type { Channel } from "./channel";

/** Keeps a map in step with the window that writes it. */
export interface Following {
  /** What was read of the map. Changes heard of before, which it may lack, are then caught up with. */
  readonly begin: (head: Head) => void;
  readonly stop: () => void;
}

/**
 * Listens from the start and, once begun, shows each change that another window tells of. Where a change does not
 * build on what is shown (one was missed), the map is read again.
 */
export function createFollowing(given: {
  readonly channel: Channel;
  readonly rowId: string;
  /** The map as it is stored; null when it cannot be read. */
  readonly load: () => Promise<Head | null>;
  readonly show: (head: Head) => void;
}): Following {
  const { channel, rowId, load, show } = given;
  let shown: Head | null = null;
  let missed = 0;
  let loading = false;
  let again = false;
  let stopped = false;

  function turnTo(head: Head): void {
    shown = head;
    show(head);
  }

  async function reload(): Promise<void> {
    again = true;
    if (loading) return;
    loading = true;
    again = false;
    const head = await load().catch(() => null);
    loading = false;
    if (stopped || shown === null) return;
    if (head !== null && head.stamp !== shown.stamp && head.rev >= shown.rev) turnTo(head);
    if (again) await reload();
  }

  const unlisten = channel.listen((message) => {
    if (message.kind !== "changed" || message.row.id !== rowId) return;
    const { row, base, change } = message;
    if (shown === null) {
      missed = Math.max(missed, row.rev);
      return;
    }
    if (row.stamp === shown.stamp) return;
    if (base !== shown.stamp) return void reload();
    try {
      const map = "whole" in change ? change.whole : applyPatch(change.patch, shown.map);
      turnTo({ rev: row.rev, stamp: row.stamp, map });
    } catch {
      void reload();
    }
  });

  return {
    begin: (head) => {
      shown = head;
      if (missed > head.rev) void reload();
    },
    stop: () => {
      stopped = true;
      unlisten();
    },
  };
}
