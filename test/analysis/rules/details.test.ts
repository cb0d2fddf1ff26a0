import { describe, expect, it } from "vitest";

import { byAttention, leftOpen } from "~/analysis/attention";
import { loopOf } from "~/analysis/loops/loop";
import { roundsOf } from "~/analysis/loops/rounds";
import { rules } from "~/analysis/rules";
import type { Point, Verdict } from "~/analysis/rules/rule";
import type { RelataMap } from "~/model/map";

import { aMap, nowOf } from "../../a";
import { feedingBack, ofKinds, withElements, withRelations, withSilos } from "./worlds";

function judge(rule: string, map: RelataMap): Verdict {
  const verdict = rules
    .find(({ id }) => id === rule)
    ?.judge({ variant: nowOf(map), perspectives: [], readings: [] });
  if (verdict === undefined) throw new Error(`judge: no rule ${rule}`);
  return verdict;
}

const keysIn = (rule: string, map: RelataMap) => judge(rule, map).findings.map(({ key }) => key);

describe("a way to contest coercion", () => {
  const forced = "Police > Visitors E-1";
  it.each([
    ["a contestation of one's own", ofKinds(["coercion", "contestation"], forced, "Visitors > Police")],
    ["a contestation of a place", ofKinds(["coercion", "contestation"], forced, "Visitors > space:Camp")],
    [
      "turning to somebody who oversees",
      ofKinds(
        ["coercion", "oversight", "communication"],
        forced,
        "Ombudsman > Police",
        "Visitors > Ombudsman",
      ),
    ],
    [
      "somebody who serves and contests",
      ofKinds(["coercion", "service", "contestation"], forced, "Lawyers > Visitors", "Lawyers > Police"),
    ],
    [
      "a protest by its role",
      withRelations(ofKinds(["coercion"], forced, "Visitors > Police"), {
        r2: { roles: { from: "protest", to: "undergo" } },
      }),
    ],
  ])("is %s", (_, map) => {
    expect(keysIn("coercionWithoutContest", map)).toEqual([]);
  });

  it("is not that somebody oversees to whom nobody can turn, or contests for others", () => {
    const map = ofKinds(
      ["coercion", "oversight", "contestation"],
      ...[forced, "Ombudsman > Police", "Press > Police"],
    );
    expect(keysIn("coercionWithoutContest", map)).toEqual(["visitors"]);
  });
});

describe("power without oversight", () => {
  const over = ["Power > Visitors", "Court > Shops"] as const;
  const powerOf = (type: string) =>
    withElements(ofKinds(["coercion", "oversight"], ...over), { power: { type } });

  it("is not asked of parliaments, courts and those who are outside the law", () => {
    for (const type of ["legislature", "judiciary", "armed_group", "criminal_network"])
      expect(keysIn("powerWithoutOversight", powerOf(type))).toEqual([]);
    expect(keysIn("powerWithoutOversight", powerOf("police"))).toEqual(["power"]);
  });

  it("asks less attention of an oversight body", () => {
    expect(judge("powerWithoutOversight", powerOf("oversight_body")).findings[0]?.attention).toBe(1);
  });
});

it("who only receives is no broker, however distrusted", () => {
  const ties = ["Mission 2/2> Civilians", "Rescuers 2/2> Civilians", "Militia -3/-3> Civilians"];
  expect(keysIn("distrustedBroker", aMap(...ties, "Radio -3/-3> Civilians"))).toEqual([]);
  expect(
    keysIn("distrustedBroker", aMap(...ties, "Civilians -3/-3> Radio", "Police -3/-3> Civilians")),
  ).toEqual(["civilians"]);
});

it("protection is added up by who gives it: two relations of one party are one protector", () => {
  const map = aMap("Police > Visitors P1", "Police > Visitors P2", "Shops > Visitors P0");
  const [finding] = judge("singleProtector", map).findings;
  expect(finding?.figures).toMatchObject({ concentration: { value: 1 }, protectors: 1, readings: 3 });
});

it("the worked dependence of parents on three protectors is spread: an index of .375", () => {
  const map = aMap("Agency > Parents P2", "Municipality > Parents P1", "NGO > Parents P1");
  expect(keysIn("singleProtector", map)).toEqual([]);
});

it("data in the hands of a militia is no matter of a missing rule, nor is residents' own", () => {
  const heldBy = (type: string) =>
    withElements(ofKinds(["use"], "Holder > commodity:Cards"), { cards: { type: "data" }, holder: { type } });
  expect(keysIn("dataWithoutRule", heldBy("armed_group"))).toEqual([]);
  expect(keysIn("dataWithoutRule", heldBy("citizens"))).toEqual([]);
  expect(keysIn("dataWithoutRule", heldBy("police"))).toEqual(["cards"]);
});

it("a space that somebody is excluded from is told as such", () => {
  const map = withRelations(aMap("Police > space:Street"), {
    r1: { kind: "exclude" },
  });
  expect(judge("spaceWithoutSay", map).unknown.map(({ says }) => says)).toEqual(["unread"]);
});

it("a silo without a name is told without", () => {
  const map = withSilos(aMap("Police > Visitors"), { id: "s1", name: " ", elements: ["police"] });
  expect(judge("wantedSiloBreached", map).findings.map(({ key, says }) => [key, says])).toEqual([
    ["s1", "breachedUnnamed"],
  ]);
});

it("of more than ten lopsided relations the largest ten are told, and how many are not", () => {
  const names = Array.from({ length: 12 }, (_, at) => `P${at} ${at === 11 ? "3/-3" : "2/0"}> Q${at}`);
  const { findings, untold } = judge("largestAsymmetries", aMap(...names));
  expect(findings).toHaveLength(10);
  expect(findings[0]?.key).toBe("r12");
  expect(untold).toHaveLength(2);
});

describe("unknown shares", () => {
  it("are told of single parties where on the whole enough is known", () => {
    const map = aMap("A 1/1> B", "B 1/1> C", "C 1/1> A", "A ?/1> X", "B ?/1> X", "C 1/1> X");
    expect(keysIn("unknownShare", map)).toEqual(["x"]);
  });

  it("are told of readings apart from trust", () => {
    const map = aMap("A 1/1> B P1");
    expect(judge("unknownShare", map).findings.map(({ says }) => says)).toEqual(["security"]);
  });
});

describe("the loops of feedback", () => {
  const map = aMap("A 1/1> B", "B 1/1> C", "C 1/1> A", "threat:T > A");
  const loops = (...links: readonly string[]) =>
    roundsOf(nowOf(feedingBack(map, ...links)), 5_000).rounds.map((loop) =>
      loop.map(({ id }) => id).join(" "),
    );

  it("are each found once, the shortest first", () => {
    expect(
      loops(
        ...["relation:r1 + relation:r2", "relation:r2 + relation:r3", "relation:r3 - relation:r1"],
        ...["relation:r2 + relation:r1", "threat:t + relation:r1"],
      ),
    ).toEqual(["l1 l4", "l1 l2 l3"]);
  });

  it("of the worked example: measures curb the threat, lost legitimacy feeds it", () => {
    const found = roundsOf(
      nowOf(
        feedingBack(
          map,
          ...["threat:t + relation:r1", "relation:r1 - threat:t", "relation:r1 - impact:legitimacy"],
          ...["impact:legitimacy + relation:r2", "relation:r2 - threat:t"],
        ),
      ),
      5_000,
    ).rounds;
    expect(found.map((loop) => [loop.length, loopOf(loop).sort === "reinforcing"])).toEqual([
      [2, false],
      [4, true],
    ]);
  });

  it("are given up in time where everything feeds everything", () => {
    const ends = Array.from({ length: 40 }, (_, at) => `element:e${at}`);
    const link = (from: string, to: string) => ({
      ...{ id: `${from} ${to}`, from, to, polarity: "+" as const, delay: null, strength: null, why: "" },
    });
    const all = ends.flatMap((from) => ends.filter((to) => to !== from).map((to) => link(from, to)));
    expect(roundsOf({ ...nowOf(map), feedback: all }, 5_000).rounds.length).toBeGreaterThan(1000);
  });
});

describe("findings by attention", () => {
  const point = (key: string): Point => ({
    ...{ key, says: "s", values: {}, figures: {} },
    ...{ elements: [], relations: [] },
  });
  const judged = [
    {
      rule: "one",
      findings: [
        { ...point("a"), attention: 2 as const },
        { ...point("b"), attention: 3 as const },
      ],
      ...{ unknown: [], untold: ["e", "f", "g", "h"] },
    },
    { rule: "two", findings: [{ ...point("c"), attention: 3 as const }], unknown: [point("d")] },
  ];

  it("stand rule by rule, what asks most first; what is untold is said where the rule last speaks", () => {
    const levels = byAttention(judged).map(({ attention, count, told }) => [
      ...[attention, count],
      told.map(({ rule, points, untold }) => `${rule} ${points.map(({ key }) => key).join()} ${untold}`),
    ]);
    expect(levels).toEqual([
      [3, 2, ["one b 0", "two c 0"]],
      [2, 1, ["one a 4"]],
    ]);
  });

  it("leave apart what is not known", () => {
    expect(leftOpen(judged).map(({ rule, points }) => [rule, points.length])).toEqual([["two", 1]]);
  });
});
