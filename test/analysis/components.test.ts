import { describe, expect, it } from "vitest";

import { type CheckId, type ComponentSaid, componentsOf, progressOf } from "~/analysis/components";
import { affectedBy } from "~/analysis/components/impact";
import { caseList } from "~/cases";
import { updateElements } from "~/model/commands/elements";
import { addFeedback, setGroupImpact, setImpactItem } from "~/model/commands/impact";
import { setTrust, updateRelations } from "~/model/commands/relations";
import { updateVariant } from "~/model/commands/variants";
import { newMap, type RelataMap } from "~/model/map";
import { impactItems } from "~/model/vocabulary";

import { aMap, nowOf } from "../a";

function component<Id extends ComponentSaid["id"]>(map: RelataMap, id: Id) {
  const found = componentsOf(nowOf(map)).find((each) => each.id === id);
  if (found === undefined) throw new Error(`component: no ${id}`);
  return found as Extract<ComponentSaid, { readonly id: Id }>;
}

/** What is missing of one line: ids, and what else says where. */
function missing(map: RelataMap, id: ComponentSaid["id"], check: CheckId): readonly string[] {
  const found = component(map, id).checks.find((each) => each.id === check);
  return (found?.missing() ?? []).map((each) =>
    Object.values(each)
      .filter((value) => value !== null)
      .join(" "),
  );
}

function progress(map: RelataMap, id: ComponentSaid["id"]): string {
  const { done, all } = progressOf(component(map, id).checks);
  return `${done} of ${all}`;
}

const empty = newMap({ id: "map", variantId: "now", title: "", variantName: "Now", language: "en" });

describe("on an empty map", () => {
  it("each component asks for a first thing, and the impact for all ten answers", () => {
    expect(componentsOf(nowOf(empty)).map(({ id }) => `${id}: ${progress(empty, id)}`)).toEqual([
      "environment: 0 of 3",
      "actors: 0 of 1",
      "trust: 0 of 1",
      "spaces: 0 of 1",
      "commodities: 0 of 1",
      // Ten questions, somebody who is affected, a feedback link.
      "impact: 0 of 12",
    ]);
    expect(missing(empty, "environment", "threats")).toEqual(["drawing threat"]);
    expect(missing(empty, "trust", "ties")).toEqual(["drawing relation"]);
    expect(missing(empty, "impact", "groups")).toEqual(["group"]);
  });
});

describe("the environment", () => {
  it("says how many threats there are, and which rise or are disputed", () => {
    let map = aMap("threat:Fraud > Visitors", "threat:Fire");
    map = updateElements(map, "now", ["fraud"], { status: "emerging", contested: true });
    const { said } = component(map, "environment");
    expect(said).toEqual({ threats: 2, rising: 1, contested: 1, arrangements: 0 });
  });

  it("asks seven things of each threat, and what surrounds it", () => {
    let map = aMap("threat:Fraud > Visitors", "threat:Fire");
    map = updateElements(map, "now", ["fraud"], { type: "fraud", severity: 4, contested: false });
    // A threat is drawn; Fraud: type, severity, dispute, target; of Fire nothing, and neither context nor what was before.
    expect(progress(map, "environment")).toBe("5 of 17");
    expect(missing(map, "environment", "threatTargets")).toEqual(["element fire"]);
    expect(missing(map, "environment", "threatContested")).toEqual(["element fire"]);
    expect(missing(map, "environment", "threatStatus")).toEqual(["element fraud", "element fire"]);
    map = updateVariant(map, "now", { environment: { context: "A street", priorArrangements: [" "] } });
    expect(missing(map, "environment", "context")).toEqual([]);
    expect(missing(map, "environment", "arrangements")).toEqual(["about"]);
  });

  it("is endangering alone that makes a target", () => {
    const map = updateRelations(aMap("threat:Fraud > Visitors"), "now", ["r1"], { kind: "use" });
    expect(missing(map, "environment", "threatTargets")).toEqual(["element fraud"]);
  });
});

describe("the actors", () => {
  it("are counted with their sectors and seats; a role counts at either end", () => {
    let map = aMap("Police 1/1> Visitors", "Owner", "space:Square");
    map = updateElements(map, "now", ["police"], { chain: "end_users", seatAtTable: "yes" });
    map = updateElements(map, "now", ["visitors"], { chain: "public", seatAtTable: "no" });
    map = updateElements(map, "now", ["owner"], { chain: "public", seatAtTable: "unknown" });
    map = updateRelations(map, "now", ["r1"], { roles: { from: null, to: "undergo" } });
    expect(component(map, "actors").said).toEqual({ parties: 3, sectors: 2, seated: 1 });
    expect(missing(map, "actors", "actorRoles")).toEqual(["element police", "element owner"]);
    expect(missing(map, "actors", "actorSeat")).toEqual(["element owner"]);
    // One drawn; of three: no type, three sectors, no axes, one role, no resources, two seats.
    expect(progress(map, "actors")).toBe("7 of 19");
  });

  it("have all four axes or are asked for them, and one known resource is enough", () => {
    let map = aMap("Police", "Visitors");
    const axes = { stateCitizen: "state", publicPrivate: "public", domesticForeign: "domestic" } as const;
    map = updateElements(map, "now", ["police"], { axes: { ...axes, physicalVirtual: "physical" } });
    map = updateElements(map, "now", ["visitors"], { axes: { ...axes, physicalVirtual: null } });
    const none = { cultural: null, political: null, economic: null, symbolic: null };
    map = updateElements(map, "now", ["visitors"], { capitals: { ...none, social: 0 } });
    expect(missing(map, "actors", "actorAxes")).toEqual(["element visitors"]);
    expect(missing(map, "actors", "actorCapitals")).toEqual(["element police"]);
  });
});

describe("trust", () => {
  it("is asked each way between parties; reasons only of what is rated", () => {
    let map = aMap("Police 1/?> Visitors", "A 0/-2> B", "A > space:Square");
    map = setTrust(map, "now", ["r2"], "backward", {
      why: "Stopped twice",
      confidence: "low",
      basis: ["ability"],
    });
    expect(component(map, "trust").said).toEqual({ relations: 2, readings: 4, given: 3 });
    expect(missing(map, "trust", "trustValue")).toEqual(["relation r1 backward"]);
    expect(missing(map, "trust", "trustReason")).toEqual(["relation r1 forward", "relation r2 forward"]);
    // A tie; 3 of 4 readings; 1 of 3 reasons, certainties and grounds; no past and no rule of 2.
    expect(progress(map, "trust")).toBe("7 of 18");
    map = updateRelations(map, "now", ["r1"], {
      prehistory: [{ date: null, event: "A raid", effect: -1 }],
      informalRules: [{ text: "  ", type: null }],
    });
    expect(missing(map, "trust", "prehistory")).toEqual(["relation r2"]);
    expect(missing(map, "trust", "informalRules")).toEqual(["relation r1", "relation r2"]);
  });

  it("has one way only in oneself", () => {
    expect(component(aMap("A ?/?> A"), "trust").said.readings).toBe(1);
  });
});

describe("spaces and commodities", () => {
  it("are counted by what they are, and asked five things each", () => {
    let map = aMap("A > space:Square", "space:Chat", "commodity:Data");
    map = updateElements(map, "now", ["square"], { domain: "public", medium: "physical", access: "open" });
    map = updateElements(map, "now", ["chat"], { domain: "private", medium: "virtual" });
    map = updateElements(map, "now", ["data"], { type: "data", stances: ["utilised"], owner: "a" });
    const { spaces, domains, media } = component(map, "spaces").said;
    expect([spaces, ...domains, ...media]).toEqual([
      2,
      ...[
        ["public", 1],
        ["private", 1],
      ],
      ...[
        ["physical", 1],
        ["virtual", 1],
      ],
    ]);
    expect(progress(map, "spaces")).toBe("7 of 11");
    expect(missing(map, "spaces", "spaceRelated")).toEqual(["element chat"]);
    expect([...component(map, "commodities").said.types]).toEqual([["data", 1]]);
    expect(progress(map, "commodities")).toBe("4 of 6");
    expect(missing(map, "commodities", "commodityGoodClass")).toEqual(["element data"]);
  });
});

describe("the impact", () => {
  it("asks ten questions, for evidence and reason of what is answered, and for each group that is affected", () => {
    let map = aMap("Police 1/1> Visitors P1", "threat:Fraud > Owner", "threat:Fraud > space:Square", "Mayor");
    map = setImpactItem(map, "now", { of: "overall" }, "lawfulness", { score: 2, why: "A ruling" });
    map = setImpactItem(map, "now", { of: "overall" }, "commitment", { score: 4, evidence: "judged" });
    map = setGroupImpact(map, "now", "visitors", { effectiveness: 3 });
    map = setGroupImpact(map, "now", "mayor", { why: "To be asked" });
    expect(affectedBy(nowOf(map))).toEqual(["visitors", "owner", "mayor"]);
    expect(missing(map, "impact", "itemEvidence")).toEqual(["item lawfulness"]);
    expect(missing(map, "impact", "itemReason")).toEqual(["item commitment"]);
    expect(missing(map, "impact", "groups")).toEqual(["group owner", "group mayor"]);
    expect(missing(map, "impact", "feedback")).toEqual(["about"]);
    // Two answers, one mark, one reason, one group; of 10, 2, 2, 3 and a link.
    expect(progress(map, "impact")).toBe("5 of 18");
    const link = { id: "l", polarity: "-", delay: null, strength: null, why: "" } as const;
    map = addFeedback(map, "now", { ...link, from: "impact:legitimacy", to: "threat:fraud" });
    expect(progress(map, "impact")).toBe("6 of 18");
  });

  it("takes a group as rated by its ten items where they are asked, whatever its two scores were", () => {
    let map = aMap("A 1/1> B P1");
    map = setGroupImpact(map, "now", "b", { effectiveness: 3, legitimacy: 3 });
    map = setImpactItem(map, "now", { of: "group", element: "b" }, "lawfulness", { score: 1 });
    map = setImpactItem(map, "now", { of: "group", element: "b" }, "lawfulness", { score: null });
    expect(missing(map, "impact", "groups")).toEqual(["group b"]);
  });
});

/** What the files of the six cases say, counted field by field by another hand: filled in / asked, and two counts. */
const cases: readonly (readonly [id: string, filledIn: string, parties: string, readings: string])[] = [
  ["toeslagenaffaire", "24/24 49/73 125/165 5/6 9/11 23/33", "12 in 5", "32/34"],
  ["coronamelder", "24/24 49/73 88/122 5/6 9/11 22/33", "12 in 5", "23/26"],
  ["whatsapp-neighbourhood-watch", "24/24 45/67 95/121 9/11 9/11 23/35", "11 in 6", "24/24"],
  ["lesvos-hotspot", "31/31 49/73 118/151 9/11 9/11 23/34", "12 in 4", "30/30"],
  ["rwanda-1994", "24/24 47/73 128/161 9/11 9/11 22/35", "12 in 4", "32/32"],
  ["london-live-facial-recognition", "24/24 49/73 124/158 5/6 9/11 24/35", "12 in 6", "31/32"],
];

describe("of the six cases", () => {
  it.each(cases)("%s says what its file says", async (id, filledIn, parties, readings) => {
    const map = await caseList.find((each) => each.id === id)!.load();
    const counted = componentsOf(nowOf(map)).map(({ checks }) => progressOf(checks));
    expect(counted.map(({ done, all }) => `${done}/${all}`).join(" ")).toBe(filledIn);
    expect(fieldsOf(map)).toBe(filledIn);
    const actors = component(map, "actors").said;
    expect(`${actors.parties} in ${actors.sectors}`).toBe(parties);
    const trust = component(map, "trust").said;
    expect(`${trust.given}/${trust.readings}`).toBe(readings);
    expect(component(map, "impact").said.answered).toBe(impactItems.length);
  });

  it("no line counts more than it asks", async () => {
    for (const { load } of caseList) {
      const map = await load();
      for (const variant of map.variants)
        for (const { checks } of componentsOf(variant))
          for (const { of, open, missing: places } of checks) {
            expect(open).toBeLessThanOrEqual(of);
            expect(places()).toHaveLength(open);
          }
    }
  });
});

/** The same fields once more, as a flat list of filled or empty. */
function fieldsOf(map: RelataMap): string {
  const { elements, relations, environment, impact, feedback } = nowOf(map);
  const filled = (value: unknown) =>
    value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  const ofKind = (kind: string) =>
    elements.filter((element) => element.kind === kind) as unknown as Record<string, unknown>[];
  const fields = (items: readonly object[], ...names: string[]) =>
    items.flatMap((item) => names.map((name) => filled((item as Record<string, unknown>)[name])));
  const at = (id: unknown, test: (relation: (typeof relations)[number]) => boolean) =>
    relations.some((relation) => test(relation) && [relation.from, relation.to].includes(String(id)));

  const threats = ofKind("threat");
  const actors = ofKind("actor");
  const ties = relations.filter(({ trust }) => trust !== null);
  const readings = ties.flatMap(({ trust }) => [trust!.forward, trust!.backward]);
  const given = readings.filter(({ value }) => value !== null);
  const answers = impactItems.map((item) => impact.items[item]);
  const affected = actors.filter(
    ({ id }) =>
      relations.some((each) => each.humanSecurity?.beneficiary === id) ||
      relations.some((each) => each.kind === "endanger" && each.to === id) ||
      impact.byGroup.some((group) => group.element === id),
  );
  const material = (kind: string, ...names: string[]) => [
    ofKind(kind).length > 0,
    ...fields(ofKind(kind), ...names),
    ...ofKind(kind).map(({ id }) => at(id, () => true)),
  ];
  const lists = [
    [
      threats.length > 0,
      ...fields(threats, "type", "status", "severity", "likelihood", "contested", "dimensions"),
      ...threats.map(({ id }) => relations.some((each) => each.kind === "endanger" && each.from === id)),
      ...fields([environment], "context", "priorArrangements"),
    ],
    [
      actors.length > 0,
      ...fields(actors, "type", "chain"),
      ...actors.map(({ axes }) => fields([axes as object], ...Object.keys(axes as object)).every(Boolean)),
      ...actors.map(({ capitals }) => Object.values(capitals as object).some(filled)),
      ...actors.map(({ seatAtTable }) => seatAtTable === "yes" || seatAtTable === "no"),
      ...actors.map(({ id }) =>
        relations.some(
          ({ from, to, roles }) =>
            (from === id && filled(roles?.from ?? null)) || (to === id && filled(roles?.to ?? null)),
        ),
      ),
    ],
    [
      ties.length > 0,
      ...fields(readings, "value"),
      ...fields(given, "why", "confidence", "basis"),
      ...fields(ties, "prehistory", "informalRules"),
    ],
    material("space", "domain", "medium", "stances", "access"),
    material("commodity", "type", "stances", "goodClass", "owner"),
    [
      ...fields(answers, "score"),
      ...fields(
        answers.filter(({ score }) => score !== null),
        "evidence",
        "why",
      ),
      ...affected.map(({ id }) => impact.byGroup.some((group) => group.element === id)),
      feedback.length > 0,
    ],
  ];
  return lists.map((list) => `${list.filter(Boolean).length}/${list.length}`).join(" ");
}
