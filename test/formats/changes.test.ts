import { describe, expect, it } from "vitest";

import { caseList } from "~/cases";
import { changesTold, unreasoned } from "~/formats/changes";
import { moveElements, setElementKind, updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { addRelation, setHumanSecurity, setTrust, updateRelations } from "~/model/commands/relations";
import { explainChange, forkVariant } from "~/model/commands/variants";
import { comparison } from "~/model/comparison";
import type { RelataMap } from "~/model/map";
import { elementOf, variantOf } from "~/model/queries";
import { newRelation } from "~/model/relation";

import { aMap } from "../a";
import { english } from "./english";

const forked = forkVariant(
  aMap("Police 1/-1> Visitors P2 E-1", "Council > Police", "space:Square", "threat:Fraud > Visitors"),
  "now",
  { id: "then", name: "Then" },
);

function told(map: RelataMap) {
  return changesTold(variantOf(map, "now"), variantOf(map, "then"), english);
}

function sentences(map: RelataMap): readonly string[] {
  return told(map).map(({ sentence }) => sentence);
}

describe("what differs between two variants, in sentences", () => {
  it("is nothing for a fork, and for elements that stand elsewhere", () => {
    expect(told(forked)).toEqual([]);
    expect(told(moveElements(forked, "then", new Map([["police", { x: 900, y: 9 }]])))).toEqual([]);
  });

  it("tells what is new with what is known of it", () => {
    const [council, visitors] = ["council", "visitors"].map((id) => elementOf(variantOf(forked, "then"), id));
    if (council === undefined || visitors === undefined) throw new Error("they are there");
    const relation = { ...newRelation("r9", council, visitors, "oversight"), label: "Inquiry", strength: 2 };
    const map = setTrust(addRelation(forked, "then", relation), "then", ["r9"], "backward", { value: 1 });
    expect(sentences(map)).toEqual([
      "New: Council oversees Visitors (“Inquiry”); trust of Visitors in Council +1; strength 2.",
    ]);
  });

  it("is one entry for an item, with a part for each thing that became another", () => {
    let map = setTrust(forked, "then", ["r1"], "backward", { value: 0, why: "They listen now" });
    map = setHumanSecurity(map, "then", ["r1"], { protection: 1, empowerment: null });
    map = updateRelations(map, "then", ["r1"], { kind: "service", label: "Help desk" });
    const [only, ...others] = told(map);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: "r1", sort: "relation", change: "changed", along: null });
    expect(only?.item).toBe("Police serves Visitors");
    expect(only?.parts).toEqual([
      "now labelled “Help desk”",
      "kind changes from Cooperation to Service",
      "trust of Visitors in Police rises from −1 to 0",
      "protection of Visitors falls from +2 to +1",
      "empowerment of Visitors is no longer known, −1 before",
      "the reason for the trust of Visitors in Police is now given",
    ]);
  });

  it("tells each sort of field of an element in its own words", () => {
    let map = updateElements(forked, "then", ["fraud"], {
      severity: 4,
      contested: true,
      label: "Card fraud",
    });
    map = updateElements(map, "then", ["square"], { stances: ["protected"], tags: ["town"], note: "Wide" });
    map = updateElements(map, "then", ["police"], { type: "police", confidential: true });
    expect(sentences(map)).toEqual([
      "Police: type is now Police or law enforcement, not known before; now confidential.",
      "Square: what is done with it: now also Protected; the note is now given; tags: now also town.",
      "Card fraud: relabelled from “Fraud” to “Card fraud”; severity is now 4, not known before; contested is now yes, not known before.",
    ]);
  });

  it("tells of an element of another kind what it was in the words of what it was", () => {
    const typed = updateElements(forked, "now", ["council"], { type: "legislature" });
    const map = setElementKind(
      forkVariant(typed, "now", { id: "other", name: "" }),
      "other",
      "council",
      "space",
    );
    const said = changesTold(variantOf(map, "now"), variantOf(map, "other"), english).map(
      ({ sentence }) => sentence,
    );
    expect(said[0]).toBe(
      "Council: kind changes from Actor to Space; type is no longer known, Parliament or council before.",
    );
  });

  it("says of what goes with an element that it goes with it, and asks no reason for it", () => {
    const map = removeItems(forked, "then", new Set(["police"]));
    expect(sentences(map)).toEqual([
      "Ended: Police.",
      "Ended: Police works with Visitors; it goes with Police.",
      "Ended: Council works with Police; it goes with Police.",
    ]);
    const { length } = unreasoned(told(map), variantOf(map, "then"));
    expect(length).toBe(1);
    const explained = explainChange(map, "then", "police", "Dissolved");
    expect(unreasoned(told(explained), variantOf(explained, "then"))).toEqual([]);
  });
});

describe.each(caseList)("the redesign of $id, told in sentences", ({ load }) => {
  it("has an entry for each item that differs and no other, none of them empty or without words", async () => {
    const map = await load();
    const [now, redesign] = map.variants;
    if (now === undefined || redesign === undefined) throw new Error("a case has two variants");
    const entries = changesTold(now, redesign, english);
    const { elements, relations } = comparison(now, redesign);
    const differing = [...elements, ...relations].filter(({ change }) => change !== "same");
    expect(entries.map(({ id, change }) => [id, change])).toEqual(
      differing.map(({ id, change }) => [id, change]),
    );
    expect(entries.filter(({ change, parts }) => change === "changed" && parts.length === 0)).toEqual([]);
    const broken = /\{\{|changes\.|words\.|sentences\.|undefined|null|cannot name|\s{2}|;\s*\./u;
    expect(entries.filter(({ sentence }) => broken.test(sentence))).toEqual([]);
  });
});
