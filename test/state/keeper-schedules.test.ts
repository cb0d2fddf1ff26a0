import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { aMap } from "../storage/aMap";
import { type Browser, aBrowser, type Window } from "./aBrowser";

const kinds = [
  "edit",
  "pause",
  "take over",
  /** Take over from a window that does not hear the question, nor that it has lost. */
  "steal",
  "listen",
  "hide",
  "reload",
  "kill",
  "reopen",
] as const;

type Move = readonly [window: 0 | 1, what: (typeof kinds)[number]];

const moves = fc.array(
  fc.tuple(
    fc.constantFrom<0 | 1>(0, 1),
    fc.oneof(
      { weight: 6, arbitrary: fc.constant<"edit">("edit") },
      { weight: 8, arbitrary: fc.constantFrom(...kinds) },
    ),
  ),
  { minLength: 5, maxLength: 30 },
);

/** One window after another in one place of the screen: reloading makes a new one. */
class Place {
  window: Window;
  /** Edits that the window took and nobody has promised yet. */
  #taken: string[] = [];
  readonly #browser: Browser;
  readonly #rowId: string;
  readonly #promised: Set<string>;

  constructor(browser: Browser, rowId: string, promised: Set<string>) {
    this.#browser = browser;
    this.#rowId = rowId;
    this.#promised = promised;
    this.window = this.#open();
  }

  #open(): Window {
    const window = this.#browser.open();
    window.keeper.subscribe(({ status }) => {
      if (status === "saved" && window === this.window) this.#promise();
    });
    window.keeper.openRow(this.#rowId).catch(() => {});
    return window;
  }

  #promise(): void {
    for (const name of this.#taken) this.#promised.add(name);
    this.#taken = [];
  }

  #renew(): void {
    this.#taken = [];
    this.window = this.#open();
  }

  async make(what: Move[1], name: string, other: Place): Promise<void> {
    const { window } = this;
    switch (what) {
      case "edit":
        if (window.document.getState().map === null || window.session.getState().readOnly) return;
        window.add(name);
        this.#taken.push(name);
        return;
      case "pause":
        return pause(3);
      case "take over":
        return window.keeper.takeOver();
      case "steal":
        other.window.deafen();
        window.keeper.takeOver();
        return pause(8);
      case "hide":
        return window.keeper.leave();
      case "reload":
        // Closing is a promise too: whatever the window took must be found again, unless it said that storage fails.
        if (window.keeper.getState().status !== "not-saved") this.#promise();
        window.leave();
        return this.#renew();
      case "kill":
        window.crash();
        return this.#renew();
      case "reopen":
        window.keeper.close();
        window.keeper.openRow(this.#rowId).catch(() => {});
        return;
      case "listen":
        return window.listen();
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

async function played(
  locks: boolean,
  schedule: readonly Move[],
): Promise<{ unreadable: number; lost: string[] }> {
  const browser = aBrowser({ locks, timing: { answer: 4, quiet: 2 } });
  const rowId = await browser.open().library.create(aMap("Harbour"));
  const promised = new Set<string>();
  const places = [new Place(browser, rowId, promised), new Place(browser, rowId, promised)] as const;
  for (const { window } of places) await window.keeper.openRow(rowId);
  for (const [index, [which, what]] of schedule.entries()) {
    await places[which].make(what, `Edit ${index} in ${which}`, places[which === 0 ? 1 : 0]);
    if (index % 4 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  for (const { window } of places) window.listen();
  for (let round = 0; round < 2; round += 1) {
    await pause(12);
    for (const { window } of places) await window.keeper.settled();
  }
  browser.closeAll();
  // The next visit: the list joins or rescues what is left.
  await browser.open().library.start();
  const found = await browser.everything();
  browser.closeAll();
  const kept = new Set(found.flatMap(({ actors }) => actors));
  return {
    unreadable: found.filter(({ kind }) => kind !== "opened").length,
    lost: [...promised].filter((name) => !kept.has(name)),
  };
}

describe("any schedule of edits, takeovers, thefts, reloads and kills in two windows", () => {
  it.each([
    ["with locks", true],
    ["without locks", false],
  ])(
    "leaves every edit that was called saved in the map or in a named copy, %s",
    async (_how, locks) => {
      await fc.assert(
        fc.asyncProperty(moves, async (schedule) => {
          expect(await played(locks, schedule)).toEqual({ unreadable: 0, lost: [] });
        }),
        { numRuns: Number(process.env["SCHEDULES"] ?? 50) },
      );
    },
    3_600_000,
  );
});
