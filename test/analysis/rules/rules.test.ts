import { describe, expect, it } from "vitest";

import { findings } from "~/analysis/findings";
import { rules } from "~/analysis/rules";
import type { Verdict } from "~/analysis/rules/rule";
import { caseList } from "~/cases";
import { addSource } from "~/model/commands/details";
import { addPerspective, addReading } from "~/model/commands/perspectives";
import { updateRelations } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { elementsById, relationsById } from "~/model/queries";

import { aMap, nowOf } from "../../a";
import { feedingBack, ofKinds, readFor, reasoned, withElements, withRelations, withSilos } from "./worlds";

/** A rule on three maps: what it finds on the first, that it is silent on the second, what it leaves open on the third. */
interface Example {
  readonly fires: readonly [RelataMap, ...found: readonly string[]];
  readonly silent: RelataMap;
  readonly unknown: readonly [RelataMap, ...open: readonly string[]];
}

function subjectOf(map: RelataMap) {
  return { variant: nowOf(map), perspectives: map.perspectives, readings: map.readings };
}

function judge(rule: string, map: RelataMap): Verdict {
  const found = rules.find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`judge: no rule ${rule}`);
  return found.judge(subjectOf(map));
}

const told = ({ findings }: Verdict) =>
  findings.map(({ key, says, attention }) => `${key}: ${says} ${attention}`);
const left = ({ unknown }: Verdict) => unknown.map(({ key, says }) => `${key}: ${says}`);

/** A reading that rates nothing. */
const blank = { dimensions: ["personal"] } as const;
const unrated = readFor(aMap("Police > Visitors", "Shops > Visitors"), { r1: blank, r2: blank });
const halfRated = readFor(aMap("Police > Visitors P2", "Shops > Visitors"), { r2: blank });
const halfHeard = readFor(aMap("Police > Visitors E2", "Shops > Visitors"), { r2: blank });
const forced = ofKinds(["coercion"], "Police > Visitors");
const data = withElements(ofKinds(["use"], "Police > commodity:Faces"), { faces: { type: "data" } });
const yard = aMap("Police > space:Yard");
const closedYard = withElements(yard, { yard: { stances: ["closed_off"] } });
const atTable = (seatAtTable: "yes" | "no" | "unknown") =>
  withElements(aMap("Police > Visitors P1"), { visitors: { seatAtTable } });
const cited = addSource(aMap("Police 1/3> Visitors"), {
  ...{ id: "s1", type: null, year: null, citation: "A report", evidence: null, url: null, via: null },
});
const perceived = addReading(
  addPerspective(aMap("Police 1/1> Visitors"), {
    ...{ id: "p1", name: "Residents", chain: null, colour: null, securityView: "" },
  }),
  {
    ...{ id: "g1", perspective: "p1", person: null, variant: "now", relation: "r1", forward: -2 },
    ...{ backward: null, protection: null, empowerment: null, why: "" },
  },
);
const unwritten = (type: "competing" | "complementary" | null) =>
  withRelations(aMap("Police > Visitors"), {
    r1: { formality: "formal", informalRules: [{ text: "Nobody calls first", type }] },
  });
const between = (trust: string, ...links: readonly string[]) =>
  feedingBack(aMap(`Police ${trust}> Visitors`, "threat:Fraud > Visitors"), ...links);
const driving = ["threat:fraud + relation:r1", "relation:r1 + threat:fraud"] as const;

const examples: Readonly<Record<string, Example>> = {
  targeted: {
    fires: [
      aMap("Police > Visitors P-2", "Shops > Visitors P2", "Police > Drivers P-1"),
      "visitors: grave 3",
      "drivers: exposed 3",
    ],
    silent: aMap("Police > Visitors P-1", "Shops > Visitors P1"),
    unknown: [unrated, "visitors: unrated"],
  },
  coercionWithoutContest: {
    fires: [
      ofKinds(["coercion", "oversight"], "Police > Visitors E-1", "Court > Shops"),
      "visitors: uncontested 3",
    ],
    silent: ofKinds(["coercion", "contestation"], "Police > Visitors E-1", "Visitors > Police"),
    unknown: [forced, "visitors: notAsked"],
  },
  powerWithoutOversight: {
    fires: [
      ofKinds(
        ["coercion", "authority", "oversight", "regulation"],
        ...["Police > Visitors", "Mayor > Police", "Court > Shops", "Guild > Mayor"],
      ),
      "police: unchecked 3",
      "mayor: ruled 1",
      "guild: unchecked 2",
    ],
    silent: ofKinds(["coercion", "oversight"], "Police > Visitors", "Court > Police"),
    unknown: [forced, "all: noOversight"],
  },
  neverAsked: {
    fires: [atTable("no"), "visitors: unasked 2"],
    silent: atTable("yes"),
    unknown: [atTable("unknown"), "open: notRecorded"],
  },
  protectedButSilenced: {
    fires: [
      aMap("Police > Visitors P2 E-1", "Police > Shops P1 E0"),
      "visitors: silenced 3",
      "shops: unheard 2",
    ],
    silent: aMap("Police > Visitors P2 E1"),
    unknown: [halfRated, "visitors: unsure"],
  },
  empoweredButExposed: {
    fires: [
      aMap("Press > Visitors P-1 E2", "Press > Shops P0 E1"),
      "visitors: exposed 3",
      "shops: unshielded 2",
    ],
    silent: aMap("Press > Visitors P1 E2"),
    unknown: [halfHeard, "visitors: unsure"],
  },
  singleProtector: {
    fires: [
      aMap("Police > Visitors P1", "Shops > Visitors P0", "Police > Shops P1", "Police > Drivers P2"),
      "visitors: single 2",
      "shops: single 1",
      "drivers: single 1",
    ],
    silent: aMap("Police > Visitors P1", "Shops > Visitors P1"),
    unknown: [halfRated, "visitors: unsure"],
  },
  loopThroughDistrust: {
    fires: [between("-2/-1", ...driving), "l1 l2: reinforcing 3"],
    silent: between("-2/-1", "threat:fraud + relation:r1", "relation:r1 - threat:fraud"),
    unknown: [between("?/?", ...driving), "l1 l2: trustUnknown"],
  },
  distrustedBroker: {
    fires: [
      aMap("Police 2/2> Mayor", "Police 2/1> Press", "Police 0/-3> Visitors", "Police 0/-3> Drivers"),
      "police: distrusted 2",
    ],
    silent: aMap("Police 2/2> Mayor", "Police 2/1> Press", "Mayor 1/1> Press", "Police 0/-3> Visitors"),
    unknown: [aMap("Police 2/?> Mayor", "Police 2/?> Press", "Police 0/-3> Visitors"), "police: unsure"],
  },
  spaceWithoutSay: {
    fires: [readFor(closedYard, { r1: { beneficiary: "police", empowerment: -1 } }), "yard: closed 2"],
    silent: readFor(yard, { r1: { beneficiary: "police", empowerment: -1 } }),
    unknown: [closedYard, "yard: unread"],
  },
  dataWithoutRule: {
    fires: [withElements(data, { police: { type: "police" } }), "faces: unruled 1"],
    silent: withElements(ofKinds(["use", "oversight"], "Police > commodity:Faces", "Court > Police"), {
      faces: { type: "data" },
    }),
    unknown: [
      withElements(aMap("threat:Leak > commodity:Faces"), { faces: { type: "data" } }),
      "faces: nobody",
    ],
  },
  wantedSiloBreached: {
    fires: [
      withSilos(aMap("Police > Court", "Police > Visitors"), {
        id: "w1",
        name: "Courts",
        elements: ["court"],
      }),
      "w1: breached 2",
    ],
    silent: withSilos(ofKinds(["oversight"], "Court > Police"), { id: "w1", name: "", elements: ["court"] }),
    unknown: [
      withSilos(aMap("Police > Visitors"), { id: "w1", name: "Courts", elements: ["court"] }),
      "w1: gone",
    ],
  },
  competingRules: {
    fires: [unwritten("competing"), "r1 0: competing 2"],
    silent: unwritten("complementary"),
    unknown: [unwritten(null), "untyped: untyped"],
  },
  contestedThreat: {
    fires: [
      withElements(aMap("threat:Fraud > Visitors"), { fraud: { contested: true, severity: 5 } }),
      "fraud: contestedFor 2",
    ],
    silent: withElements(aMap("threat:Fraud > Visitors"), { fraud: { contested: false } }),
    unknown: [aMap("threat:Fraud > Visitors"), "open: notSaid"],
  },
  largestAsymmetries: {
    fires: [aMap("A 3/-3> B", "A 1/-1> C", "B 1/0> C"), "r1: lopsided 2", "r2: lopsided 1"],
    silent: aMap("A 2/1> B"),
    unknown: [aMap("A 2/?> B"), "half: oneWay"],
  },
  ambivalentTies: {
    fires: [aMap("A 2/-2> B"), "a b: mixed 1"],
    silent: aMap("A 2/2> B", "A 0/0> C"),
    unknown: [aMap("A 2/?> B", "B > A"), "hidden: hidden"],
  },
  unknownShare: {
    fires: [aMap("A 2/?> B"), "trust: trust 3"],
    silent: aMap("A 2/1> B", "B 1/1> C", "C 1/?> A"),
    unknown: [aMap("A", "B"), "ties: noTies"],
  },
  readingWithoutReason: {
    fires: [perceived, ...["others: others 1", "readings: readings 1"]],
    silent: reasoned(aMap("A 3/1> B"), "r1"),
    unknown: [aMap("A > B"), "nothing: nothing"],
  },
  ratingWithoutSource: {
    fires: [aMap("A 3/1> B", "B 1/1> C"), "extremes: extremes 2", "others: others 1"],
    silent: updateRelations(cited, "now", ["r1"], { sources: ["s1"] }),
    unknown: [aMap("A > B"), "nothing: nothing"],
  },
};

describe("every rule", () => {
  it("has an id of its own, and an example of each kind", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(examples).toSorted()).toEqual(ids.toSorted());
  });

  it.each(Object.entries(examples))("%s fires where it should", (rule, { fires: [map, ...found] }) => {
    expect(told(judge(rule, map))).toEqual(found);
  });

  it.each(Object.entries(examples))("%s is silent where there is nothing", (rule, { silent }) => {
    expect(judge(rule, silent)).toMatchObject({ findings: [], unknown: [] });
  });

  it.each(Object.entries(examples))(
    "%s says where too little is known",
    (rule, { unknown: [map, ...open] }) => {
      const verdict = judge(rule, map);
      expect(left(verdict)).toEqual(open);
      expect(verdict.findings.map(({ key }) => key).filter((key) => open.includes(key))).toEqual([]);
    },
  );

  it("says nothing of an empty map", () => {
    const empty = findings.run(subjectOf(aMap()), null, () => {});
    expect(empty.flatMap(({ findings: found, unknown }) => [...found, ...unknown])).toEqual([]);
  });

  it("reads the parts of a map by which its findings change", () => {
    expect(findings.reads).toEqual(["elements", "relations", "feedback", "wantedSilos", "readings"]);
  });
});

describe("the findings of the cases", () => {
  it.each(caseList.map(({ id, load }) => [id, load] as const))(
    "of %s point at what is there",
    async (_, load) => {
      const map = await load();
      for (const variant of map.variants) {
        const judged = findings.run({ variant, perspectives: [], readings: [] }, null, () => {});
        const points = judged.flatMap(({ findings: found, unknown }) => [...found, ...unknown]);
        const [elements, relations] = [elementsById(variant), relationsById(variant)];
        expect(points.length).toBeGreaterThan(0);
        expect(points.flatMap((point) => point.elements).filter((id) => !elements.has(id))).toEqual([]);
        expect(points.flatMap((point) => point.relations).filter((id) => !relations.has(id))).toEqual([]);
        for (const { rule, findings: found, unknown } of judged) {
          const keys = [...found, ...unknown].map(({ key }) => `${rule} ${key}`);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }
    },
  );
});
