import { describe, expect, it } from "vitest";

import { choicesFor } from "~/features/sheets/table/choices";
import { elementColumns } from "~/features/sheets/table/columns/elementColumns";
import { relationColumns } from "~/features/sheets/table/columns/relationColumns";
import { between, movedBy } from "~/features/sheets/table/moving";
import { rowsOf, wordCounts } from "~/features/sheets/table/rows";
import { tabbed } from "~/features/sheets/table/tabbed";
import { en } from "~/i18n/en";
import { addWords, text } from "~/i18n/text";
import { updateElements } from "~/model/commands/elements";
import type { RelataMap } from "~/model/map";

import { aMap, nowOf } from "../a";

addWords(en);

const plain = { text: "", only: new Map<string, ReadonlySet<string>>(), sort: null };

function around(map: RelataMap) {
  return { map, variant: nowOf(map), t: text() };
}

function elementsIn(map: RelataMap, look: Partial<Parameters<typeof rowsOf>[2]>) {
  const rows = rowsOf(nowOf(map).elements, elementColumns, { ...plain, ...look }, around(map));
  return rows.map(({ label }) => label);
}

const street = () => {
  const map = updateElements(
    aMap("Police 1/-2> Visitors", "Élise ?/3> Police", "space:Square"),
    "now",
    ["police"],
    {
      influence: 10,
      tags: ["armed", "public"],
    },
  );
  return updateElements(map, "now", ["visitors"], { influence: 9.5, tags: ["public"], note: "From abroad" });
};

describe("the rows of a table", () => {
  it("stand as the map has them until somebody sorts", () => {
    expect(elementsIn(street(), {})).toEqual(["Police", "Visitors", "Élise", "Square"]);
  });

  it("are sorted by size where there are numbers, what is not known last either way", () => {
    const by = (descending: boolean) => elementsIn(street(), { sort: { column: "influence", descending } });
    expect(by(false)).toEqual(["Visitors", "Police", "Élise", "Square"]);
    expect(by(true)).toEqual(["Police", "Visitors", "Élise", "Square"]);
  });

  it("are sorted by ratings from −3 to +3", () => {
    const map = street();
    const sort = { column: "trust.backward.value", descending: false };
    const rows = rowsOf(nowOf(map).relations, relationColumns, { ...plain, sort }, around(map));
    expect(rows.map(({ id }) => id)).toEqual(["r1", "r2"]);
  });

  it("are sorted by words as people sort them", () => {
    expect(elementsIn(street(), { sort: { column: "label", descending: false } })).toEqual([
      "Élise",
      "Police",
      "Square",
      "Visitors",
    ]);
  });

  it("are found by any of their words, whatever the accents", () => {
    expect(elementsIn(street(), { text: " elise" })).toEqual(["Élise"]);
    expect(elementsIn(street(), { text: "ABROAD" })).toEqual(["Visitors"]);
    expect(elementsIn(street(), { text: "armed" })).toEqual(["Police"]);
  });

  it("are found by the names of what they relate", () => {
    const map = street();
    const rows = rowsOf(nowOf(map).relations, relationColumns, { ...plain, text: "visit" }, around(map));
    expect(rows.map(({ id }) => id)).toEqual(["r1"]);
  });

  it("pass the filter of a column by any of their values, and every column must let them pass", () => {
    const only = new Map([["tags", new Set(["public"])]]);
    expect(elementsIn(street(), { only })).toEqual(["Police", "Visitors"]);
    expect(elementsIn(street(), { only: new Map([...only, ["label", new Set(["Visitors"])]]) })).toEqual([
      "Visitors",
    ]);
    expect(elementsIn(street(), { only: new Map([["tags", new Set([""])]]) })).toEqual(["Élise", "Square"]);
    expect(elementsIn(street(), { only: new Map([["tags", new Set<string>()]]) })).toEqual([]);
  });

  it("are counted by value, those without any last", () => {
    const map = street();
    const tags = elementColumns.find(({ id }) => id === "tags")!;
    expect(wordCounts(nowOf(map).elements, tags, around(map))).toEqual([
      { word: "armed", count: 1 },
      { word: "public", count: 2 },
      { word: "", count: 2 },
    ]);
  });
});

describe("rows on the clipboard", () => {
  it("are cells between tabs under their heads, numbers as spreadsheets count them", () => {
    const map = updateElements(street(), "now", ["police"], { note: 'Says "no"\ttwice\nor more' });
    const chosen = elementColumns.filter(({ id }) => ["label", "influence", "note"].includes(id));
    const [police, visitors] = nowOf(map).elements;
    expect(tabbed([police!, visitors!], chosen, around(map), text())).toBe(
      'Label\tInfluence\tNote\nPolice\t10\t"Says ""no""\ttwice\nor more"\nVisitors\t9.5\tFrom abroad',
    );
    const ratings = relationColumns.filter(({ id }) => id.endsWith(".value"));
    expect(tabbed(nowOf(map).relations, ratings, around(map), text())).toBe(
      "Trust there\tTrust back\n1\t-2\n\t3",
    );
  });
});

describe("the choices that a typed text may mean", () => {
  const ratings = [
    { value: null, text: "Not known" },
    ...[-1, 0, 1].map((value) => ({ value, text: `${value < 0 ? "−1" : `+${value}`} word` })),
  ];
  const values = (typed: string) => choicesFor(ratings, typed).map(({ value }) => value);

  it("are all while nothing is typed", () => expect(values("")).toEqual([null, -1, 0, 1]));
  it("are the rating of a digit before others that hold it", () => expect(values("1")).toEqual([1, -1]));
  it("are the rating below nought after a minus", () => {
    expect(values("-1")).toEqual([-1]);
    expect(values("−1")).toEqual([-1]);
  });
  it("are the unknown after a question mark or a full stop", () => {
    expect(values("?")).toEqual([null]);
    expect(values(".")[0]).toBeNull();
  });
  it("are those that begin with it before those that hold it", () => {
    const names = ["The police", "Police", "Metropolice", "Visitors"].map((text) => ({ value: text, text }));
    expect(choicesFor(names, "pol").map(({ text }) => text)).toEqual(["Police", "The police", "Metropolice"]);
  });
});

describe("the keys of a table", () => {
  const size = { rows: 50, columns: 6, page: 10 };
  const from = (key: string, row: number, column: number, ctrlKey = false) =>
    movedBy({ key, ctrlKey, metaKey: false }, { row, column }, size);

  it.each([
    ["ArrowDown", 49, 2, { row: 49, column: 2 }],
    ["ArrowUp", 0, 2, { row: -1, column: 2 }],
    ["ArrowUp", -1, 2, { row: -1, column: 2 }],
    ["ArrowLeft", 3, 0, { row: 3, column: 0 }],
    ["ArrowRight", 3, 5, { row: 3, column: 5 }],
    ["Home", 3, 4, { row: 3, column: 0 }],
    ["End", 3, 4, { row: 3, column: 5 }],
    ["PageDown", 45, 1, { row: 49, column: 1 }],
    ["PageUp", 4, 1, { row: 0, column: 1 }],
  ])("%s from %i, %i stays within it", (key, row, column, to) => {
    expect(from(key, row, column)).toEqual(to);
  });

  it("go to its ends with Control", () => {
    expect(from("Home", 30, 4, true)).toEqual({ row: 0, column: 0 });
    expect(from("End", 3, 1, true)).toEqual({ row: 49, column: 5 });
    expect(from("ArrowDown", 3, 1, true)).toEqual({ row: 49, column: 1 });
  });

  it("lead nowhere when they do something else", () => expect(from("Enter", 1, 1)).toBeNull());

  it("select the rows between two, either way round", () => {
    expect(between(["a", "b", "c", "d"], 1, 2)).toEqual(["b", "c"]);
    expect(between(["a", "b", "c", "d"], 2, 0)).toEqual(["a", "b", "c"]);
  });
});
