import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { updateMap } from "~/model/commands/details";
import type { RelataMap } from "~/model/map";
import { createDocument, type DocumentStore } from "~/state/document";
import { createSession } from "~/state/session";

import { aMap } from "../a";
import { aWholeMap } from "../arbitraryMap";
import { costOf } from "../cost";
import { someMoves } from "../moves/any";

const step = { key: "edit.change" };

function opened(map: RelataMap = aMap("Police > Visitors")): DocumentStore {
  const document = createDocument();
  document.open(map);
  return document;
}

const titled = (title: string) => (map: RelataMap) => updateMap(map, { title });
const titleOf = (document: DocumentStore) => document.getState().map?.title;

/** What the document has in history, as the names of its steps. */
function steps(document: DocumentStore): {
  readonly past: readonly string[];
  readonly future: readonly string[];
} {
  const { past, future } = document.getState();
  return { past: past.map(({ name }) => name.key), future: future.map(({ name }) => name.key) };
}

describe("history", () => {
  it("[H1] undone to the end gives the very map that was opened, redone the very map that was left", () => {
    fc.assert(
      fc.property(
        aWholeMap,
        someMoves,
        fc.array(fc.constantFrom("a", "b", undefined)),
        (map, moves, gestures) => {
          const document = opened(map);
          for (const [at, { name, play }] of moves.entries())
            document.edit({ key: name }, play, gestures[at]);
          const left = document.getState();
          for (const _step of left.past) document.undo();
          expect(document.getState()).toMatchObject({ past: [], gesture: null });
          expect(document.getState().map).toBe(map);
          for (const _step of left.past) document.redo();
          expect(document.getState().map).toBe(left.map);
          expect(document.getState()).toEqual({ ...left, gesture: null });
        },
      ),
      { numRuns: 100 },
    );
  });

  it("[H1] passes each map on the way back again, under the name of the step that made it", () => {
    const document = opened();
    for (const title of ["one", "two", "three"]) document.edit({ key: title }, titled(title));
    expect(steps(document).past).toEqual(["one", "two", "three"]);
    document.undo();
    document.undo();
    expect(titleOf(document)).toBe("one");
    expect(steps(document)).toEqual({ past: ["one"], future: ["two", "three"] });
    document.redo();
    expect(titleOf(document)).toBe("two");
  });

  it("[H1] has an end on both sides, beyond which nothing happens", () => {
    const document = opened();
    const before = document.getState();
    document.undo();
    document.redo();
    expect(document.getState()).toBe(before);
  });

  it("[H2] has no step for an edit that changes nothing", () => {
    const document = opened();
    const before = document.getState();
    document.edit(step, (map) => map);
    document.edit(step, titled("A map"));
    expect(document.getState()).toBe(before);
  });

  it("[H3] has one step for a gesture, until it ends", () => {
    const document = opened();
    for (const title of ["P", "Po", "Pol"]) document.edit({ key: "typing" }, titled(title), "typing");
    document.endGesture();
    for (const title of ["Poli", "Polic"]) document.edit({ key: "again" }, titled(title), "typing");
    expect(steps(document).past).toEqual(["typing", "again"]);
    document.undo();
    expect(titleOf(document)).toBe("Pol");
    document.undo();
    expect(titleOf(document)).toBe("A map");
    document.redo();
    expect(titleOf(document)).toBe("Pol");
  });

  it("[H3] has another step for another gesture, for none, and after undo", () => {
    const document = opened();
    document.edit({ key: "a" }, titled("1"), "a");
    document.edit({ key: "b" }, titled("2"), "b");
    document.edit({ key: "none" }, titled("3"));
    document.edit({ key: "b again" }, titled("4"), "b");
    document.undo();
    document.edit({ key: "b anew" }, titled("5"), "b");
    expect(steps(document).past).toEqual(["a", "b", "none", "b anew"]);
  });

  it("[H4] forgets the future with a new edit, and keeps it with one that changes nothing", () => {
    const document = opened();
    document.edit(step, titled("one"));
    document.undo();
    document.edit(step, (map) => map);
    expect(steps(document).future).toHaveLength(1);
    document.edit(step, titled("two"));
    expect(steps(document)).toEqual({ past: ["edit.change"], future: [] });
    document.redo();
    expect(titleOf(document)).toBe("two");
  });

  it.each(["open", "replace", "close"] as const)("[H5] begins anew with %s", (way) => {
    const document = opened();
    document.edit(step, titled("one"));
    document.edit(step, titled("two"), "typing");
    document.undo();
    document[way](aMap("Shops"));
    expect(document.getState()).toEqual({
      map: way === "close" ? null : aMap("Shops"),
      past: [],
      future: [],
      gesture: null,
    });
    document.undo();
    document.redo();
    expect(steps(document)).toEqual({ past: [], future: [] });
  });

  it("[H6] leaves selection, lens and variant in view alone", () => {
    const document = opened();
    const session = createSession();
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
    document.edit(step, titled("one"));
    session.select(["police"]);
    session.setLens("practice");
    const before = session.getState();
    document.undo();
    document.redo();
    expect(session.getState()).toBe(before);
  });

  it("[H7] is as it was after an edit that throws", () => {
    const document = opened();
    document.edit(step, titled("one"), "typing");
    const before = document.getState();
    expect(() =>
      document.edit(step, () => {
        throw new Error("a mistake");
      }),
    ).toThrow("a mistake");
    expect(document.getState()).toBe(before);
    document.close();
    expect(() => document.edit(step, titled("two"))).toThrow("document.edit: no map is open");
  });

  it("costs little when it is long", () => {
    const document = opened();
    const cost = costOf(() => {
      for (let n = 0; n < 3000; n += 1) document.edit(step, titled(`${n}`));
    });
    expect(cost).toBeLessThan(1000);
    expect(steps(document).past).toHaveLength(2000);
  });
});

describe("whoever follows the document", () => {
  it("hears once of each change, and of nothing else", () => {
    const document = opened();
    const heard: (string | undefined)[] = [];
    const stop = document.subscribe(({ map }) => heard.push(map?.title));
    document.edit(step, titled("one"));
    document.edit(step, titled("one"));
    document.undo();
    document.undo();
    document.redo();
    stop();
    document.edit(step, titled("two"));
    expect(heard).toEqual(["one", "A map", "one"]);
  });
});
