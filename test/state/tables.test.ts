import { describe, expect, it } from "vitest";

import { createTables } from "~/state/tables";

describe("how the tables are looked at", () => {
  it("is told for each table apart", () => {
    const tables = createTables();
    tables.change("elements", { text: "police" });
    tables.showTab("relations");
    expect(tables.getState()).toMatchObject({
      tab: "relations",
      elements: { text: "police" },
      relations: { text: "" },
    });
  });

  it("begins unfiltered on another map, and keeps columns and order", () => {
    const tables = createTables();
    tables.enter("one");
    const sort = { column: "label", descending: true };
    const only = new Map([["kind", new Set(["Actor"])]]);
    tables.change("elements", { sort, text: "police", only, columns: new Set(["label"]) });
    tables.enter("one");
    expect(tables.getState().elements).toMatchObject({ text: "police", only });
    tables.enter("another");
    expect(tables.getState().elements).toEqual({
      sort,
      text: "",
      only: new Map(),
      columns: new Set(["label"]),
    });
  });
});
