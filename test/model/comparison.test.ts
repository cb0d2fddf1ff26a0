import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { caseList } from "~/cases";
import { moveElements, setPinned, updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { setTrust } from "~/model/commands/relations";
import { forkVariant } from "~/model/commands/variants";
import { comparison } from "~/model/comparison";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";

import { aMap } from "../a";
import { aWholeMap } from "../arbitraryMap";

const forked = forkVariant(aMap("Police 1/-1> Visitors", "Council > Police"), "now", {
  id: "then",
  name: "Then",
});

function between(map: RelataMap) {
  return comparison(variantOf(map, "now"), variantOf(map, "then"));
}

describe("comparing two variants", () => {
  it("finds a fork the same in everything", () => {
    const { elements, relations } = between(forked);
    expect([...elements, ...relations].map(({ change }) => change)).toEqual(Array(5).fill("same"));
  });

  it("says in which field something differs, however deep it lies", () => {
    const map = setTrust(forked, "then", ["r1"], "backward", { value: 2, why: "They listen now" });
    expect(between(map).relations[0]).toMatchObject({
      id: "r1",
      change: "changed",
      fields: ["trust.backward.value", "trust.backward.why"],
    });
  });

  it("tells what ended after what is still there, and keeps what it was", () => {
    const map = removeItems(forked, "then", new Set(["police"]));
    const { elements, relations } = between(map);
    expect(elements.map(({ id, change }) => `${id} ${change}`)).toEqual([
      "visitors same",
      "council same",
      "police ended",
    ]);
    expect(
      relations.every(({ change, before, after }) => change === "ended" && before !== null && after === null),
    ).toBe(true);
  });

  it("takes no notice of where things stand", () => {
    const moved = moveElements(forked, "then", new Map([["police", { x: 900, y: 9 }]]));
    const pinned = setPinned(moved, "then", ["visitors"], true);
    expect(between(pinned).elements.every(({ change }) => change === "same")).toBe(true);
    const renamed = updateElements(pinned, "then", ["police"], { label: "City police" });
    expect(between(renamed).elements[0]).toMatchObject({ change: "changed", fields: ["label"] });
  });

  it("finds every item once, and the same the other way round, in every map", () => {
    const other = { added: "ended", ended: "added", changed: "changed", same: "same" } as const;
    fc.assert(
      fc.property(aWholeMap, (map) => {
        const [first] = map.variants;
        if (first === undefined) return;
        for (const variant of map.variants) {
          const there = comparison(first, variant);
          const back = comparison(variant, first);
          for (const list of ["elements", "relations"] as const) {
            const returned = new Map(back[list].map(({ id, change }) => [id, change]));
            expect(returned.size).toBe(there[list].length);
            for (const { id, change } of there[list]) expect(returned.get(id)).toBe(other[change]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

interface SourceChange {
  readonly op: string;
  readonly id?: string;
  readonly node?: { readonly id: string };
  readonly relation?: { readonly id: string };
  readonly set?: Readonly<Record<string, unknown>>;
}

/** The changes of a redesign as the source data tells them; what goes with an element that is removed is told too. */
function toldBySource(id: string) {
  const text = readFileSync(new URL(`../fixtures/cases/${id}.json`, import.meta.url), "utf8");
  const source = JSON.parse(text) as {
    relations: readonly { id: string; from: string; to: string }[];
    redesign: { changes: readonly SourceChange[] };
  };
  const told = source.redesign.changes.map(({ op, id, node, relation, set }) => ({
    op,
    id: id ?? node?.id ?? relation?.id ?? "",
    fields: Object.keys(set ?? {}).map((path) =>
      path.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    ),
  }));
  const gone = new Set(told.filter(({ op }) => op === "remove_node").map(({ id }) => id));
  const along = source.relations.filter(({ from, to }) => gone.has(from) || gone.has(to)).map(({ id }) => id);
  const ids = (start: string) => told.filter(({ op }) => op.startsWith(start)).map(({ id }) => id);
  return {
    added: ids("add_").sort(),
    ended: [...ids("remove_"), ...along].sort(),
    changed: told.filter(({ op }) => op.startsWith("update_")),
  };
}

describe.each(caseList)("the redesign of $id", ({ id, load }) => {
  it("changes what the source says that it changes, and nothing else", async () => {
    const map = await load();
    const [now, redesign] = map.variants;
    if (now === undefined || redesign === undefined) throw new Error("a case has two variants");
    const { elements, relations } = comparison(now, redesign);
    const items = [...elements, ...relations].filter(({ id }) => !id.startsWith("endangers"));
    const of = (change: string) => items.filter((item) => item.change === change);
    const told = toldBySource(id);
    expect(
      of("added")
        .map((item) => item.id)
        .sort(),
    ).toEqual(told.added);
    expect(
      of("ended")
        .map((item) => item.id)
        .sort(),
    ).toEqual(told.ended);
    expect(
      of("changed")
        .map((item) => item.id)
        .sort(),
    ).toEqual(told.changed.map((change) => change.id).sort());
    for (const change of told.changed) {
      const fields = items.find((item) => item.id === change.id)?.fields ?? [];
      expect(change.fields).toEqual(expect.arrayContaining([...fields]));
    }
  });
});
