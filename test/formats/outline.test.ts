import { describe, expect, it } from "vitest";

import { outlineOf, outlineText, passingParts } from "~/formats/outline";
import { relationSentence } from "~/formats/sentences";

import { aMap, nowOf, relationIn } from "../a";
import { english } from "./english";

const street = () =>
  aMap("threat:Fraud > Visitors P-2", "Police 1/-1> Visitors P2 E-1", "Police > Police", "space:Square");

describe("the outline", () => {
  it("has actors first, each with what leads from it and what leads to it", () => {
    const outline = outlineOf(nowOf(street()), english);
    expect(outline.map(({ kind }) => kind)).toEqual(["actor", "space", "threat"]);
    const told = outline.flatMap(({ parts }) =>
      parts.map(({ name, outgoing, incoming }) => [
        name,
        outgoing.map(({ relation }) => relation.id),
        incoming.map(({ relation }) => relation.id),
      ]),
    );
    expect(told).toEqual([
      ["Visitors", [], ["r1", "r2"]],
      ["Police", ["r2", "r3"], []],
      ["Square", [], []],
      ["Fraud", ["r1"], []],
    ]);
  });

  it("says each relation as the report says it", () => {
    const map = street();
    const [actors] = outlineOf(nowOf(map), english);
    expect(actors?.parts[1]?.outgoing[0]?.sentence).toBe(
      relationSentence(relationIn(map, "r2"), nowOf(map), english),
    );
  });

  it("is narrowed to an element whose name passes, or to the sentences that do", () => {
    const outline = outlineOf(nowOf(street()), english);
    const found = (word: string) =>
      passingParts(outline, (text) => text.toLowerCase().includes(word)).flatMap(({ parts }) =>
        parts.map(({ name, outgoing, incoming }) => [name, outgoing.length + incoming.length]),
      );
    expect(found("square")).toEqual([["Square", 0]]);
    expect(found("fraud")).toEqual([
      ["Visitors", 1],
      ["Fraud", 1],
    ]);
    expect(found("nothing of the sort")).toEqual([]);
  });

  it("is plain text too, with every sentence behind a dash", () => {
    expect(
      outlineText(outlineOf(nowOf(aMap("space:Square > Police", "threat:Theft")), english), english),
    ).toBe(
      [
        "ACTORS",
        "Police\n– Square uses Police.",
        "SPACES",
        "Square\n– Square uses Police.",
        "THREATS",
        "Theft\n– Nothing relates to it yet.",
      ].join("\n\n"),
    );
  });
});
