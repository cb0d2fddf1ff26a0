import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { carryOver } from "~/model/commands/carry";
import { copyItems } from "~/model/commands/clipboard";
import { withoutConfidential } from "~/model/commands/confidential";
import * as details from "~/model/commands/details";
import * as elements from "~/model/commands/elements";
import { removeExtra, updateExtra } from "~/model/commands/extras";
import * as impact from "~/model/commands/impact";
import { removeItems } from "~/model/commands/items";
import * as loops from "~/model/commands/loops";
import { pasteItems } from "~/model/commands/paste";
import * as perspectives from "~/model/commands/perspectives";
import * as relations from "~/model/commands/relations";
import * as story from "~/model/commands/story";
import * as variants from "~/model/commands/variants";
import { newElement } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { newRelation } from "~/model/relation";
import { newVariant } from "~/model/variant";

import { aFullMap, elementIn, nowOf, relationIn } from "../a";
import { worst } from "../arbitrary";
import { aWholeMap } from "../arbitraryMap";
import { frozen } from "../frozen";
import { someMoves } from "../moves/any";

const map = aFullMap();
const police = elementIn(map, "police");
const r1 = relationIn(map, "r1");
const [source] = map.sources;
const [fact] = map.facts;
const [perspective] = map.perspectives;
const [reading] = map.readings;
const [step] = map.story;
const [view] = map.views;
const [link] = nowOf(map).feedback;
if (!source || !fact || !perspective || !reading || !step || !view || !link)
  throw new Error("not a full map");

/** Every command, told what is so already or what is not there. */
const idle: Readonly<Record<string, (map: RelataMap) => RelataMap>> = {
  "updateElements by equal values": (map) => elements.updateElements(map, "now", ["police"], { ...police }),
  "updateElements of nobody": (map) => elements.updateElements(map, "now", ["gone", "r1"], { label: "x" }),
  "updateElements by a field of another kind": (map) =>
    elements.updateElements(map, "now", ["police"], { severity: 3, goodClass: "club_good" }),
  "moveElements to where they are": (map) =>
    elements.moveElements(map, "now", new Map([["police", { x: 0, y: -0 }]])),
  "moveElements of nobody": (map) => elements.moveElements(map, "now", new Map([["gone", { x: 1, y: 1 }]])),
  "setPinned of what is loose": (map) => elements.setPinned(map, "now", ["police"], false),
  "setPinned of nobody": (map) => elements.setPinned(map, "now", ["gone"], true),
  setElementKind: (map) => elements.setElementKind(map, "now", "police", "actor"),
  "updateRelations by equal values": (map) => relations.updateRelations(map, "now", ["r1"], { ...r1 }),
  "updateRelations of nobody": (map) => relations.updateRelations(map, "now", ["police"], { note: "x" }),
  reconnectRelation: (map) => relations.reconnectRelation(map, "now", "r1", { to: "visitors" }),
  "reconnectRelation of nobody": (map) => relations.reconnectRelation(map, "now", "gone", { to: "police" }),
  "reverseRelation of nobody": (map) => relations.reverseRelation(map, "now", "gone"),
  setTrust: (map) => relations.setTrust(map, "now", ["r1"], "forward", { value: 1, basis: [] }),
  "setTrust where there is none": (map) => relations.setTrust(map, "now", ["r2"], "forward", { value: 1 }),
  setHumanSecurity: (map) => relations.setHumanSecurity(map, "now", ["r1"], { protection: 2 }),
  "setHumanSecurity to unknown": (map) =>
    relations.setHumanSecurity(map, "now", ["r2"], { protection: null }),
  "setHumanSecurity away": (map) => relations.setHumanSecurity(map, "now", ["r2"], null),
  removeItems: (map) => removeItems(map, "now", ["gone"]),
  withoutConfidential,
  "pasteItems of nothing": (map) =>
    pasteItems(map, "now", copyItems(map, "now", []), (id) => id, { x: 0, y: 0 }),
  updateMap: (map) => details.updateMap(map, { title: "A map", tags: [] }),
  updateSource: (map) => details.updateSource(map, "s1", { year: 2020 }),
  "removeSource of nobody": (map) => details.removeSource(map, "gone"),
  updateFact: (map) => details.updateFact(map, "f1", { sources: ["s1"] }),
  "removeFact of nobody": (map) => details.removeFact(map, "gone"),
  updatePerspective: (map) => perspectives.updatePerspective(map, "p1", { name: "Residents" }),
  "removePerspective of nobody": (map) => perspectives.removePerspective(map, "gone"),
  updateReading: (map) => perspectives.updateReading(map, "g1", { forward: -2 }),
  "addReadings of none": (map) => perspectives.addReadings(map, []),
  "updateReading of what is seen": (map) => perspectives.updateReading(map, "g1", { seen: true }),
  movePerspective: (map) => perspectives.movePerspective(map, "p1", 7),
  "movePerspective of nobody": (map) => perspectives.movePerspective(map, "gone", 0),
  "updateExtra of nobody": (map) => updateExtra(map, "gone", { why: "x" }),
  "removeExtra of nobody": (map) => removeExtra(map, "gone"),
  "removeReading of nobody": (map) => perspectives.removeReading(map, "gone"),
  updateStep: (map) => story.updateStep(map, "t1", { focus: ["police"] }),
  "removeStep of nobody": (map) => story.removeStep(map, "gone"),
  updateView: (map) => story.updateView(map, "w1", { filters: [] }),
  "removeView of nobody": (map) => story.removeView(map, "gone"),
  "updateLoop of nobody": (map) => loops.updateLoop(map, "now", "gone", { name: "x" }),
  "releaseLoop of nobody": (map) => loops.releaseLoop(map, "now", "gone"),
  "setImpactItem overall": (map) => impact.setImpactItem(map, "now", { of: "overall" }, "commitment", {}),
  "setImpactItem of a group not begun": (map) =>
    impact.setImpactItem(map, "now", { of: "group", element: "police" }, "commitment", { score: null }),
  "setImpactItem of a perspective": (map) =>
    impact.setImpactItem(map, "now", { of: "perspective", perspective: "p1" }, "lawfulness", { score: 4 }),
  setGroupImpact: (map) => impact.setGroupImpact(map, "now", "visitors", { effectiveness: 2 }),
  "removeGroupImpact of nobody": (map) => impact.removeGroupImpact(map, "now", "police"),
  updateFeedback: (map) => impact.updateFeedback(map, "now", "l1", { polarity: "+" }),
  "removeFeedback of nobody": (map) => impact.removeFeedback(map, "now", "gone"),
  updateVariant: (map) => variants.updateVariant(map, "now", { name: "Now", sources: ["s1"] }),
  moveVariant: (map) => variants.moveVariant(map, "then", 7),
  explainChange: (map) => variants.explainChange(map, "then", "r1", "because"),
  "carryOver of what does not differ": (map) => carryOver(map, "then", "then", ["police", "r1", "gone"]),
  "explainChange by nothing": (map) => variants.explainChange(map, "then", "police", ""),
};

describe("a command", () => {
  it.each(Object.entries(idle))(
    "[M1] gives the same map back where nothing changes: %s",
    (_name, command) => {
      expect(command(map)).toBe(map);
    },
  );

  it("[M1] leaves the map that it is given as it is", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aWholeMap.map(frozen), someMoves, (before, moves) => {
        const text = JSON.stringify(before);
        moves.reduce((map, { play }) => frozen(play(map)), before);
        expect(JSON.stringify(before)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it("[M2] makes a whole map of a whole map, one after another", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aWholeMap, someMoves, (map, moves) => {
        moves.reduce((before, { name, play }) => {
          const after = play(before);
          const { problems, map: read } = parseMap(after);
          expect({ name, problems }).toEqual({ name, problems: [] });
          expect(read).toBe(after);
          return after;
        }, map);
      }),
      { numRuns: 250 },
    );
  });

  it.each(worst.map((text) => [JSON.stringify(text).slice(0, 30), text] as const))(
    "[M4] takes clean text only: %s",
    (_title, text) => {
      const named = elements.updateElements(map, "now", ["police"], {
        label: text,
        note: text,
        tags: [text],
      });
      const told = relations.updateRelations(named, "now", ["r1"], {
        label: text,
        informalRules: [{ text, type: null }],
      });
      const added = elements.addElement(told, "now", newElement("new", "actor", text, null));
      const titled = details.updateMap(added, {
        title: text,
        coding: { status: text, note: text, date: text },
      });
      expect(parseMap(titled)).toEqual({ map: titled, problems: [] });
      expect(elementIn(titled, "new").label).toBe(elementIn(titled, "police").label);
    },
  );

  it("[M4] cuts a label before half a character", () => {
    const label = `${"x".repeat(499)}👮`;
    const { label: cut } = elementIn(elements.updateElements(map, "now", ["police"], { label }), "police");
    expect(cut).toBe("x".repeat(499));
    const relation = { ...newRelation("new", police, police), label };
    expect(relationIn(relations.addRelation(map, "now", relation), "new").label).toBe("x".repeat(499));
  });

  it("[M5] keeps what it does not change", () => {
    const moved = elements.moveElements(map, "now", new Map([["police", { x: 9, y: 9 }]]));
    const [now, then] = moved.variants;
    expect(then).toBe(map.variants[1]);
    expect(now?.relations).toBe(nowOf(map).relations);
    expect(now?.impact).toBe(nowOf(map).impact);
    expect(now?.elements.slice(1)).toEqual(nowOf(map).elements.slice(1));
    expect(now?.elements.map((each, at) => each === nowOf(map).elements[at])).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(elementIn(moved, "police").axes).toBe(police.axes);
    expect(moved.sources).toBe(map.sources);
  });

  it("[M6] shares ids of elements, relations and feedback between variants, and with nothing else", () => {
    const empty = variants.addVariant(map, newVariant("third", ""));
    const shared = relations.addRelation(
      elements.addElement(elements.addElement(empty, "third", police), "third", elementIn(map, "visitors")),
      "third",
      { ...r1, humanSecurity: null },
    );
    expect(parseMap(shared).problems).toEqual([]);
    expect(() => elements.addElement(empty, "third", { ...police, id: "l1" })).toThrow("the id l1 is taken");
    expect(() => elements.addElement(empty, "third", { ...police, id: "x".repeat(201) })).toThrow(
      "cannot be an id",
    );
  });
});
