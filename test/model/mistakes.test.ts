import { describe, expect, it } from "vitest";

import { copyItems } from "~/model/commands/clipboard";
import * as details from "~/model/commands/details";
import * as elements from "~/model/commands/elements";
import { addExtra } from "~/model/commands/extras";
import * as impact from "~/model/commands/impact";
import { pasteItems } from "~/model/commands/paste";
import * as perspectives from "~/model/commands/perspectives";
import * as relations from "~/model/commands/relations";
import * as story from "~/model/commands/story";
import * as variants from "~/model/commands/variants";
import type { ExtraRelation, RelataMap } from "~/model/map";
import { newVariant } from "~/model/variant";

import { aFullMap, elementIn, nowOf, relationIn } from "../a";
import { frozen } from "../frozen";

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

const extra: ExtraRelation = {
  ...{ id: "new", variant: "now", from: "police", to: "square" },
  ...{ kind: "use", label: "", why: "" },
};
const there = { from: "element:police", to: "impact:legitimacy" };

/** What only a mistaken caller does, with what it is told. */
const mistakes: readonly (readonly [RegExp, (map: RelataMap) => RelataMap])[] = [
  [/^variantOf: .* gone/u, (map) => elements.updateElements(map, "gone", [], {})],
  [/^addElement: .* police/u, (map) => elements.addElement(map, "now", police)],
  [/^addElement: .* r1 is taken/u, (map) => elements.addElement(map, "now", { ...police, id: "r1" })],
  [/^addElement: .* s1 is taken/u, (map) => elements.addElement(map, "now", { ...police, id: "s1" })],
  [/^addElement: "" cannot be an id/u, (map) => elements.addElement(map, "now", { ...police, id: "" })],
  [
    /^addElement: .* cannot be an id/u,
    (map) => elements.addElement(map, "now", { ...police, id: "a\u0000" }),
  ],
  [
    /^addElement: new .* influence/u,
    (map) => elements.addElement(map, "now", { ...police, id: "new", influence: 11 } as never),
  ],
  [
    /^addElement: no source s9/u,
    (map) => elements.addElement(map, "now", { ...police, id: "new", sources: ["s9"] }),
  ],
  [
    /^updateElements: severity of threat cannot be 9/u,
    (map) => elements.updateElements(map, "now", ["fraud"], { severity: 9 }),
  ],
  [
    /^updateElements: type of actor/u,
    (map) => elements.updateElements(map, "now", ["police"], { type: "data" }),
  ],
  [
    /^updateElements: .* gone .* owner/u,
    (map) => elements.updateElements(map, "now", ["data"], { owner: "gone" }),
  ],
  [
    /^legalPosition: .* NaN/u,
    (map) => elements.moveElements(map, "now", new Map([["police", { x: Number.NaN, y: 0 }]])),
  ],
  [
    /^legalPosition: /u,
    (map) => elements.updateElements(map, "now", ["police"], { position: { x: 0, y: Infinity } }),
  ],
  [/^setElementKind: no element gone/u, (map) => elements.setElementKind(map, "now", "gone", "space")],
  [/^addRelation: .* r1/u, (map) => relations.addRelation(map, "now", r1)],
  [/^addRelation: .* police is taken/u, (map) => relations.addRelation(map, "now", { ...r1, id: "police" })],
  [
    /^addRelation: no element gone/u,
    (map) => relations.addRelation(map, "now", { ...r1, id: "new", to: "gone" }),
  ],
  [
    /^updateRelations: strength .* 4/u,
    (map) => relations.updateRelations(map, "now", ["r1"], { strength: 4 }),
  ],
  [
    /^updateRelations: no source s9/u,
    (map) => relations.updateRelations(map, "now", ["r1"], { sources: ["s9"] }),
  ],
  [
    /^reconnectRelation: no element gone/u,
    (map) => relations.reconnectRelation(map, "now", "r1", { from: "gone" }),
  ],
  [
    /^pasteItems: .* police is taken/u,
    (map) => pasteItems(map, "now", copyItems(map, "now", ["police"]), (id) => id, { x: 0, y: 0 }),
  ],
  [/^addSource: .* police is taken/u, (map) => details.addSource(map, { ...source, id: "police" })],
  [/^updateSource: year of s1/u, (map) => details.updateSource(map, "s1", { year: 2020.5 })],
  [/^addFact: .* s1 is taken/u, (map) => details.addFact(map, { ...fact, id: "s1" })],
  [/^updateFact: no source s9/u, (map) => details.updateFact(map, "f1", { sources: ["s9"] })],
  [/^updateMap: title/u, (map) => details.updateMap(map, { title: 5 } as never)],
  [
    /^updatePerspective: colour of p1/u,
    (map) => perspectives.updatePerspective(map, "p1", { colour: "red" }),
  ],
  [
    /^addReading: no perspective p9/u,
    (map) => perspectives.addReading(map, { ...reading, id: "new", perspective: "p9" }),
  ],
  [
    /^addReading: no relation gone/u,
    (map) => perspectives.addReading(map, { ...reading, id: "new", relation: "gone" }),
  ],
  [/^updateReading: forward of g1/u, (map) => perspectives.updateReading(map, "g1", { forward: 4 })],
  [/^addReading: .* g1 is taken/u, (map) => perspectives.addReadings(map, [reading])],
  [
    /^addReading: new rates a relation that its party does not see/u,
    (map) => perspectives.addReading(map, { ...reading, id: "new", seen: false }),
  ],
  [
    /^updateReading: g1 rates a relation/u,
    (map) => perspectives.updateReading(map, "g1", { seen: false, forward: 1 }),
  ],
  [/^movePerspective: p1/u, (map) => perspectives.movePerspective(map, "p1", Number.NaN)],
  [/^addExtra: no perspective p9/u, (map) => addExtra(map, "p9", extra)],
  [/^addExtra: .* r1 is taken/u, (map) => addExtra(map, "p1", { ...extra, id: "r1" })],
  [/^addExtra: no element gone/u, (map) => addExtra(map, "p1", { ...extra, to: "gone" })],
  [/^variantOf: .* gone/u, (map) => addExtra(map, "p1", { ...extra, variant: "gone" })],
  [/^addExtra: new does not fit/u, (map) => addExtra(map, "p1", { ...extra, kind: "friendship" } as never)],
  [/^variantOf: .* gone/u, (map) => story.addStep(map, { ...step, id: "new", variant: "gone" })],
  [
    /^updateStep: viewport of t1/u,
    (map) => story.updateStep(map, "t1", { viewport: { x: 0, y: 0, zoom: Number.NaN } }),
  ],
  [/^addView: .* w1 is taken/u, (map) => story.addView(map, view)],
  [
    /^setImpactItem: score of lawfulness/u,
    (map) => impact.setImpactItem(map, "now", { of: "overall" }, "lawfulness", { score: 0 }),
  ],
  [
    /^setImpactItem: no element gone/u,
    (map) => impact.setImpactItem(map, "now", { of: "group", element: "gone" }, "lawfulness", {}),
  ],
  [
    /^setImpactItem: no perspective p9/u,
    (map) => impact.setImpactItem(map, "now", { of: "perspective", perspective: "p9" }, "lawfulness", {}),
  ],
  [/^setGroupImpact: no element gone/u, (map) => impact.setGroupImpact(map, "now", "gone", {})],
  [
    /^setGroupImpact: legitimacy of visitors/u,
    (map) => impact.setGroupImpact(map, "now", "visitors", { legitimacy: 6 }),
  ],
  [
    /^setGroupImpact: items of visitors/u,
    (map) => impact.setGroupImpact(map, "now", "visitors", { items: {} } as never),
  ],
  [/^setPerspectiveImpact: no perspective p9/u, (map) => impact.setPerspectiveImpact(map, "now", "p9", {})],
  [
    /^setPerspectiveImpact: why of p1/u,
    (map) => impact.setPerspectiveImpact(map, "now", "p1", { why: 5 } as never),
  ],
  [
    /^addFeedback: threat:police points at nothing/u,
    (map) => impact.addFeedback(map, "now", { ...link, ...there, id: "new", from: "threat:police" }),
  ],
  [/^addFeedback: .* l1 is taken/u, (map) => impact.addFeedback(map, "now", { ...link, ...there })],
  [/^updateFeedback: strength of l1/u, (map) => impact.updateFeedback(map, "now", "l1", { strength: 2 })],
  [
    /^updateFeedback: relation:gone points at nothing/u,
    (map) => impact.updateFeedback(map, "now", "l1", { to: "relation:gone" }),
  ],
  [/^forkVariant: .* then is taken/u, (map) => variants.forkVariant(map, "now", { id: "then", name: "" })],
  [/^addVariant: .* then is taken/u, (map) => variants.addVariant(map, newVariant("then", ""))],
  [/^updateVariant: no source s9/u, (map) => variants.updateVariant(map, "now", { sources: ["s9"] })],
  [
    /^updateVariant: now cannot be based on gone/u,
    (map) => variants.updateVariant(map, "now", { basedOn: "gone" }),
  ],
  [
    /^updateVariant: now cannot be based on then/u,
    (map) => variants.updateVariant(map, "now", { basedOn: "then" }),
  ],
  [/^moveVariant: then/u, (map) => variants.moveVariant(map, "then", Number.NaN)],
  [/^explainChange: ref of/u, (map) => variants.explainChange(map, "then", "", "because")],
];

describe("a command", () => {
  it.each(mistakes.map(([told, command]) => [String(told), told, command] as const))(
    "[M3] throws on its caller's mistake, and says which: %s",
    (_title, told, command) => {
      expect(() => command(frozen(map))).toThrow(told);
    },
  );
});
