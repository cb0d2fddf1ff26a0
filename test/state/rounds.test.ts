import { describe, expect, it } from "vitest";

import { answered } from "~/analysis/rounds/round";
import { createRounds, type RoundShelf } from "~/state/rounds";

import { aRound } from "../aRound";

function aShelf(): RoundShelf & { readonly rows: Map<string, string> } {
  const rows = new Map<string, string>();
  return {
    rows,
    get length() {
      return rows.size;
    },
    key: (at) => [...rows.keys()][at] ?? null,
    getItem: (key) => rows.get(key) ?? null,
    setItem: (key, text) => void rows.set(key, text),
    removeItem: (key) => void rows.delete(key),
  };
}

const begun = aRound([["Parents", null, {}]]);
const waiting = { ...begun, people: begun.people.map((person) => ({ ...person, done: false })) };
const say = (why: string) => (round: typeof begun) => answered(round, "person1", "r1", { why });

describe("a round on this device", () => {
  it("outlives the page, is not on the screen then, and goes on with nothing of what was said in sight", () => {
    const shelf = aShelf();
    const rounds = createRounds(shelf);
    rounds.begin(waiting);
    rounds.hand("person1");
    rounds.change(say("a secret"));
    const later = createRounds(shelf);
    expect(later.getState()).toMatchObject({ round: null, turn: null });
    expect(later.getState().broken).toHaveLength(1);
    later.takeUp("round");
    expect(later.getState()).toMatchObject({ turn: null, broken: [], kept: true });
    expect(later.getState().round?.people[0]).toMatchObject({ sealed: ["r1"], at: 1 });
  });

  it("can be broken off and thrown away, and then nothing is left of it", () => {
    const shelf = aShelf();
    const rounds = createRounds(shelf);
    rounds.begin(waiting);
    rounds.change(say("a secret"));
    rounds.breakOff();
    expect(rounds.getState().round).toBeNull();
    expect(rounds.getState().broken).toHaveLength(1);
    rounds.forget("round");
    expect(rounds.getState().broken).toEqual([]);
    expect(shelf.rows.size).toBe(0);
  });

  it("that ends leaves nothing either", () => {
    const shelf = aShelf();
    const rounds = createRounds(shelf);
    rounds.begin(waiting);
    rounds.forget("round");
    expect(rounds.getState().round).toBeNull();
    expect(shelf.rows.size).toBe(0);
  });

  it("goes on where the browser keeps nothing, and says that it does not", () => {
    const full = createRounds({
      ...aShelf(),
      setItem: () => {
        throw new Error("full");
      },
    });
    full.begin(waiting);
    full.change(say("why not"));
    expect(full.getState().kept).toBe(false);
    expect(full.getState().round?.people[0]?.answers["r1"]?.why).toBe("why not");
    const none = createRounds(null);
    none.begin(waiting);
    expect(none.getState().kept).toBe(false);
  });

  it("passes over what it did not write", () => {
    const shelf = aShelf();
    shelf.setItem("relata.round.x", "{");
    shelf.setItem("relata.round.y", '{"id":"y"}');
    shelf.setItem("relata.theme", "dark");
    expect(createRounds(shelf).getState().broken).toEqual([]);
    expect(shelf.rows.size).toBe(3);
  });
});
