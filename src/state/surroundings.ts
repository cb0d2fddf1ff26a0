import type { Shelf } from "~/storage/shelf";

import type { Channel } from "./channel";
import type { Idle } from "./folding";
import type { Locks } from "./tenure";
import type { Timing } from "./timing";

/** What keeping a map needs from the world around it. */
export interface Surroundings {
  readonly shelf: Shelf;
  readonly channel: Channel;
  readonly locks: Locks | null;
  readonly tabId: string;
  readonly timing: Timing;
  readonly idle: Idle;
  readonly now: () => number;
  readonly newId: () => string;
  /** Counts up for as long as the tab lives. */
  readonly nextSeq: () => number;
  readonly rescuedTitle: (title: string) => string;
}
