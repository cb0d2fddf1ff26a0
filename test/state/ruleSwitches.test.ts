import { describe, expect, it } from "vitest";

import { createRuleSwitches } from "~/state/ruleSwitches";

/** A shelf that holds what is put on it. */
function aShelf(kept: string | null = null) {
  let text = kept;
  return {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value;
    },
  };
}

describe("the switches of the rules", () => {
  it("are all on at first", () => {
    expect(createRuleSwitches(aShelf()).getState().off.size).toBe(0);
  });

  it("outlive the window, also those of rules that this version does not know", () => {
    const shelf = aShelf('["fromTheFuture"]');
    createRuleSwitches(shelf).turn("targeted", false);
    expect([...createRuleSwitches(shelf).getState().off]).toEqual(["fromTheFuture", "targeted"]);
    createRuleSwitches(shelf).turn("targeted", true);
    expect([...createRuleSwitches(shelf).getState().off]).toEqual(["fromTheFuture"]);
  });

  it("go all on again at once", () => {
    const switches = createRuleSwitches(aShelf('["targeted","neverAsked"]'));
    switches.allOn();
    expect(switches.getState().off.size).toBe(0);
  });

  it("read what is no list, and a shelf that refuses, as all on", () => {
    for (const kept of ["{", "3", '{"targeted":true}'])
      expect(createRuleSwitches(aShelf(kept)).getState().off.size).toBe(0);
    const refusing = {
      getItem: () => {
        throw new Error("no");
      },
      setItem: () => {
        throw new Error("no");
      },
    };
    const switches = createRuleSwitches(refusing);
    switches.turn("targeted", false);
    expect(switches.getState().off.has("targeted")).toBe(true);
  });
});
