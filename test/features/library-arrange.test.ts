import { describe, expect, it } from "vitest";

import { ago } from "~/features/library/ago";
import { arrange } from "~/features/library/arrange";

const zurich = {
  title: "Zürich station",
  question: "Who watches?",
  place: "Zürich",
  created: 1,
  updated: 30,
};
const harbour = { title: "Harbour", question: "", place: "Rotterdam", created: 3, updated: 10 };
const untitled = { title: "", question: "Harbour police?", place: "", created: 2, updated: 20 };
const rows = [harbour, untitled, zurich];

describe("searching", () => {
  it.each([
    ["", [zurich, untitled, harbour]],
    ["harbour", [untitled, harbour]],
    ["ZURICH", [zurich]],
    ["station watches", [zurich]],
    ["rotterdam", [harbour]],
    ["  ", [zurich, untitled, harbour]],
    ["airport", []],
  ])("%j finds by title, question and place", (search, found) => {
    expect(arrange(rows, search, "updated")).toEqual(found);
  });
});

describe("sorting", () => {
  it("puts the last changed first", () => {
    expect(arrange(rows, "", "updated")).toEqual([zurich, untitled, harbour]);
  });
  it("puts the last created first", () => {
    expect(arrange(rows, "", "created")).toEqual([harbour, untitled, zurich]);
  });
  it("sorts titles as people do, those without one last", () => {
    expect(arrange(rows, "", "title")).toEqual([harbour, zurich, untitled]);
    const numbered = ["Map 10", "map 2"].map((title) => ({ ...harbour, title }));
    expect(arrange(numbered, "", "title").map(({ title }) => title)).toEqual(["map 2", "Map 10"]);
  });
});

it.each([
  [0, { unit: "now", count: 0 }],
  [-5_000, { unit: "now", count: 0 }],
  [59_999, { unit: "now", count: 0 }],
  [60_000, { unit: "minutes", count: 1 }],
  [3_600_000, { unit: "hours", count: 1 }],
  [86_400_000 * 2.5, { unit: "days", count: 2 }],
  [86_400_000 * 40, { unit: "date", count: 0 }],
])("%d ms ago is %o", (passed, said) => {
  expect(ago(1e12 - passed, 1e12)).toEqual(said);
});
