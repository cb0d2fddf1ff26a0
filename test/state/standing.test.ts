import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";

import { updateMap } from "~/model/commands/details";
import { createDocument } from "~/state/document";
import type { KeeperState } from "~/state/keeper";
import { createStanding } from "~/state/standing";
import { typingGesture } from "~/state/typing";

import { aMap } from "../a";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const calm: KeeperState = { status: "saved", reason: null, role: "writer", memoryOnly: false, rescued: [] };

function aKeeping() {
  const document = createDocument();
  document.open(aMap("Police"));
  const keeper = createStore<KeeperState>(() => calm);
  const standing = createStanding(keeper, document);
  return {
    type: () =>
      document.edit({ key: "edit.details" }, (map) => updateMap(map, { title: "S" }), typingGesture(1)),
    is: (status: KeeperState["status"]) => keeper.setState({ status }),
    said: () => standing.getState().status,
  };
}

describe("what is said of the keeping", () => {
  it("is what the keeper says, at once", () => {
    const { is, said } = aKeeping();
    for (const status of ["saving", "saved", "saving", "not-saved", "saved"] as const) {
      is(status);
      expect(said()).toBe(status);
    }
  });

  it("does not come and go while somebody types, and is never said too early", () => {
    const { type, is, said } = aKeeping();
    type();
    is("saving");
    is("saved");
    expect(said()).toBe("saving");
    is("saving");
    vi.runAllTimers();
    expect(said()).toBe("saving");
    is("saved");
    vi.runAllTimers();
    expect(said()).toBe("saved");
    is("not-saved");
    expect(said()).toBe("not-saved");
  });
});
