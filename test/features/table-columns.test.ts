import { describe, expect, it } from "vitest";

import { frameColumns, noteColumns } from "~/features/sheets/table/columns/annotationColumns";
import { type Column, cellText, type Value } from "~/features/sheets/table/columns/column";
import { elementColumns } from "~/features/sheets/table/columns/elementColumns";
import { relationColumns } from "~/features/sheets/table/columns/relationColumns";
import { placeBelow } from "~/features/sheets/table/edits";
import { en } from "~/i18n/en";
import { addWords, text } from "~/i18n/text";
import { addFrame, addNote } from "~/model/commands/annotations";
import { updateElements } from "~/model/commands/elements";
import { updateRelations } from "~/model/commands/relations";
import { type Element, elementSchema, newElement } from "~/model/element";
import { type Frame, frameSchema, newFrame } from "~/model/frame";
import type { RelataMap } from "~/model/map";
import { newNote, type Note, noteSchema } from "~/model/note";
import { parseMap } from "~/model/parse";
import { frameOf, noteOf } from "~/model/queries";
import { type Relation, relationSchema } from "~/model/relation";
import { definitionOf, type Schema } from "~/model/schema-walk";

import { aFullMap, elementIn, nowOf, relationIn } from "../a";

addWords(en);

/** The paths of all that a record holds: `trust.forward.value`. Lists are one field, whatever is in them. */
function fieldsIn(schema: Schema, path = ""): readonly string[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "nullable":
    case "optional":
      return fieldsIn(definition.innerType, path);
    case "union":
      return definition.options.flatMap((option) => fieldsIn(option, path));
    case "object":
      return Object.entries(definition.shape).flatMap(([key, field]) =>
        fieldsIn(field, path === "" ? key : `${path}.${key}`),
      );
    default:
      return [path];
  }
}

function around(map: RelataMap) {
  return { map, variant: nowOf(map), t: text() };
}

/** What could be filled in there. */
function candidates<Item>(column: Column<Item>, item: Item, map: RelataMap): readonly Value[] {
  const entry = column.entry(item, around(map));
  switch (entry.kind) {
    case "text":
      return ["Some words"];
    case "number":
      return [entry.least, entry.most, null];
    case "one":
      return entry.unknown ? [...entry.values, null] : entry.values;
    case "many":
      return [entry.values.slice(0, 2), []];
    case "elsewhere":
      return [];
  }
}

describe("the columns of the tables", () => {
  it("are every field of an element, each once", () => {
    const ids = elementColumns.map(({ id }) => id);
    expect([...ids].sort()).toEqual([...new Set(fieldsIn(elementSchema))].sort());
  });

  it("are every field of a relation, each once", () => {
    const ids = relationColumns.map(({ id }) => id);
    expect([...ids].sort()).toEqual([...fieldsIn(relationSchema)].sort());
  });

  it("are every field of a frame and of a note, each once", () => {
    expect(frameColumns.map(({ id }) => id).sort()).toEqual([...fieldsIn(frameSchema)].sort());
    expect(noteColumns.map(({ id }) => id).sort()).toEqual([...fieldsIn(noteSchema)].sort());
  });

  it("hold what was filled in, in a frame and in a note", () => {
    let map = addFrame(
      aFullMap(),
      "now",
      newFrame("f", "Level", { x: 0, y: 0 }, { width: 400, height: 300 }),
    );
    map = addNote(map, "now", newNote("n", "Ask", { x: 10, y: 10 }));
    const filled = <Item extends Frame | Note>(column: Column<Item>, read: (map: RelataMap) => Item) => {
      for (const value of candidates(column, read(map), map)) {
        if (value === null && column.id !== "tint") continue;
        const next = column.write(map, "now", [read(map)], value);
        expect({ [column.id]: column.read(read(next)) }).toEqual({ [column.id]: value });
        expect(parseMap(JSON.parse(JSON.stringify(next))).problems).toEqual([]);
      }
    };
    for (const column of frameColumns) filled(column, (from) => frameOf(nowOf(from), "f") as Frame);
    for (const column of noteColumns) filled(column, (from) => noteOf(nowOf(from), "n") as Note);
  });

  it("are called by words, all different", () => {
    for (const columns of [elementColumns, relationColumns, frameColumns, noteColumns]) {
      const heads = (columns as readonly Column<never>[]).map(({ head }) => head(text()));
      expect(new Set(heads).size).toBe(heads.length);
      expect(heads.filter((head) => head.startsWith("table."))).toEqual([]);
    }
  });

  it("hold what was filled in, in an element of each kind, and the map stays whole", () => {
    const map = aFullMap();
    for (const { id } of nowOf(map).elements)
      for (const column of elementColumns) {
        if (column.read(elementIn(map, id)) === undefined) continue;
        for (const value of candidates(column, elementIn(map, id), map)) {
          const next = column.write(map, "now", [elementIn(map, id)], value);
          expect(column.read(elementIn(next, id)), `${id} ${column.id}`).toEqual(value);
          expect(cellText(column, elementIn(next, id), around(next))).not.toMatch(
            /words\.|table\.|undefined/u,
          );
          expect(parseMap(JSON.parse(JSON.stringify(next))).problems).toEqual([]);
        }
      }
  });

  it("hold what was filled in, in a relation", () => {
    const map = aFullMap();
    for (const { id } of nowOf(map).relations)
      for (const column of relationColumns) {
        if (column.read(relationIn(map, id)) === undefined) continue;
        for (const value of candidates(column, relationIn(map, id), map)) {
          const next = column.write(map, "now", [relationIn(map, id)], value);
          expect(column.read(relationIn(next, id)), `${id} ${column.id}`).toEqual(value);
          expect(cellText(column, relationIn(next, id), around(next))).not.toMatch(
            /words\.|table\.|undefined/u,
          );
        }
      }
  });

  it("say that there is no trust to rate where an end is no actor", () => {
    const trust = relationColumns.filter(({ id }) => id.startsWith("trust."));
    expect(trust).toHaveLength(8);
    expect(trust.map(({ read }) => read(relationIn(aFullMap(), "r2")))).toEqual(trust.map(() => undefined));
  });

  it("say values in words", () => {
    const map = updateRelations(aFullMap(), "now", ["r1"], {
      prehistory: [
        { date: "2019", event: "A raid", effect: -1 },
        { date: null, event: "An apology", effect: null },
      ],
      informalRules: [{ text: "Nobody asks", type: null }],
    });
    const relation = relationIn(map, "r1");
    const said = (id: string) =>
      cellText(relationColumns.find((each) => each.id === id) as Column<Relation>, relation, around(map));
    expect(said("from")).toBe("Police");
    expect(said("trust.forward.value")).toBe("+1 cautious trust");
    expect(said("trust.backward.value")).toBe("−1 wary");
    expect(said("humanSecurity.beneficiary")).toBe("Visitors");
    expect(said("sources")).toBe("A report");
    expect(said("confidential")).toBe("No");
    expect(said("formality")).toBe("");
    expect(said("prehistory")).toBe("2019: A raid, An apology");
    expect(said("informalRules")).toBe("Nobody asks");
  });

  it("say what sort of space it is in words, of codes that files hold too", () => {
    const said = (type: string) => {
      const space = { ...newElement("s", "space", "Square", null), type } as Element;
      return cellText(
        elementColumns.find(({ id }) => id === "type") as Column<Element>,
        space,
        around(aFullMap()),
      );
    };
    expect(said("public_physical")).toBe("Public · Physical");
    expect(said("private_virtual")).toBe("Private · Virtual");
    expect(said("shared_inner_court")).toBe("Shared inner court");
    expect(said("A market, once a week")).toBe("A market, once a week");
  });

  it("leave the other parts of a field as they were", () => {
    const rated = updateElements(aFullMap(), "now", ["police"], {
      capitals: { social: 2, cultural: null, political: 3, economic: null, symbolic: null },
    });
    const column = elementColumns.find(({ id }) => id === "capitals.social") as Column<Element>;
    const next = column.write(rated, "now", [elementIn(rated, "police")], 0);
    expect(elementIn(next, "police")).toMatchObject({
      capitals: { social: 0, political: 3, economic: null },
    });
  });

  it("put an element with half a place beside the origin, and one without any in the tray", () => {
    const across = elementColumns.find(({ id }) => id === "position.x") as Column<Element>;
    const map = aFullMap();
    const none = across.write(map, "now", [elementIn(map, "police")], null);
    expect(elementIn(none, "police").position).toBeNull();
    const half = across.write(none, "now", [elementIn(none, "police")], 40);
    expect(elementIn(half, "police").position).toEqual({ x: 40, y: 0 });
  });
});

describe("a new row", () => {
  it("stands below all that is drawn", () => {
    expect(placeBelow([])).toEqual({ x: 0, y: 0 });
    expect(placeBelow([newElement("a", "actor", "A", null)])).toEqual({ x: 0, y: 0 });
    expect(
      placeBelow([
        newElement("a", "actor", "A", { x: 50, y: 10 }),
        newElement("b", "actor", "B", { x: -20, y: -300 }),
      ]),
    ).toEqual({ x: -20, y: 150 });
  });
});
