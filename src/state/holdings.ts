import { updateMap } from "~/model/commands/details";
import type { RelataMap } from "~/model/map";
import type { DepartureKey, IndexRow } from "~/storage/record";

import type { HoldingGiven, NewHolding } from "./held";
import { createHolding } from "./holding";
import type { Surroundings } from "./surroundings";
import type { WritingStatus } from "./writing";

/** The maps that this window holds: the one that is open, and those closed before all of it was written. */
export interface Holdings {
  readonly get: (rowId: string) => NewHolding | null;
  /** Begins to hold a map. */
  readonly hold: (rowId: string, kept?: () => void) => NewHolding;
  /** Goes on writing a map that is not open any more, until nothing is left. */
  readonly finish: (holding: NewHolding) => void;
  /** Resolves when a map is kept, or when it is known that it is not. */
  readonly known: (holding: NewHolding) => Promise<void>;
  /** How the map that is worst off stands: a closed one matters as much as the open one. */
  readonly status: () => WritingStatus;
  readonly settled: () => Promise<void>;
  readonly leave: () => void;
  readonly retire: () => void;
}

interface Given extends Pick<HoldingGiven, "changed" | "kept" | "rescued" | "fenced"> {
  readonly surroundings: () => Surroundings;
  /** Whether a map must not be let go, since it is on screen. */
  readonly isOpen: (holding: NewHolding) => boolean;
}

export function createHoldings(given: Given): Holdings {
  const all = new Map<string, NewHolding>();
  const watchers = new Set<() => void>();

  function changed(): void {
    given.changed();
    for (const watcher of watchers) watcher();
  }

  function hold(rowId: string, kept?: () => void): NewHolding {
    const holding = createHolding({
      ...given.surroundings(),
      rowId,
      changed,
      kept: () => {
        kept?.();
        given.kept();
      },
      rescue,
      rescued: given.rescued,
      fenced: given.fenced,
    });
    all.set(rowId, holding);
    return holding;
  }

  function rescue(
    map: RelataMap,
    caseId: string | null,
    inherits: readonly DepartureKey[],
  ): Pick<NewHolding, "change"> {
    const { newId, rescuedTitle } = given.surroundings();
    const retitled = (each: RelataMap) => updateMap(each, { title: rescuedTitle(each.title) });
    const row: Pick<IndexRow, "id" | "title"> = { id: newId(), title: retitled(map).title };
    let told = false;
    const copy = hold(row.id, () => {
      if (!told) given.rescued([row]);
      told = true;
    });
    copy.store(retitled(map), caseId, inherits);
    finish(copy);
    return { change: (later) => copy.change(retitled(later)) };
  }

  function finish(holding: NewHolding): void {
    void holding.settled().then(() => {
      if (given.isOpen(holding) || all.get(holding.rowId) !== holding) return;
      all.delete(holding.rowId);
      holding.end();
      given.changed();
    });
  }

  return {
    get: (rowId) => all.get(rowId) ?? null,
    hold,
    finish,
    known: (holding) =>
      new Promise((resolve) => {
        const watcher = () => {
          if (holding.status().status === "not-saved") answer();
        };
        function answer(): void {
          watchers.delete(watcher);
          resolve();
        }
        watchers.add(watcher);
        void holding.settled().then(answer);
      }),
    status: () => {
      const statuses = [...all.values()].map((holding) => holding.status());
      return (
        statuses.find(({ status }) => status === "not-saved") ??
        statuses.find(({ status }) => status === "saving") ?? { status: "saved", reason: null }
      );
    },
    settled: async () => {
      await Promise.all([...all.values()].map((holding) => holding.settled()));
    },
    leave: () => {
      for (const holding of all.values()) holding.leave();
    },
    retire: () => {
      for (const holding of all.values()) holding.retire();
    },
  };
}
