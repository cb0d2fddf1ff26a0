import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { inOrder } from "~/analysis/rounds/choice";
import { comparisonOf } from "~/analysis/rounds/comparison";
import { questionsOf } from "~/analysis/rounds/questions";
import { readingsOf } from "~/analysis/rounds/readings";
import {
  answered,
  finished,
  nextOf,
  postponed,
  type Round,
  takenUp,
  unsealed,
} from "~/analysis/rounds/round";
import { roundAlpha, spreadsOf } from "~/analysis/rounds/spread";
import { addPerspective, addReadings } from "~/model/commands/perspectives";
import { readable } from "~/model/reading";

import { aMap, nowOf, relationIn } from "../../a";
import { aRound } from "../../aRound";

const map = aMap(
  "Police 1/-1> Visitors P2 E-1",
  "Council ?/?> Police",
  "threat:Fraud > Visitors",
  "space:Square",
);
const variant = nowOf(map);
const nobody: ReadonlySet<string> = new Set();

const round = aRound([
  ["Parents", "Aisha", { r1: { forward: -3, protection: 2 }, r2: { forward: 0 } }],
  ["Parents", null, { r1: { forward: 3, protection: null }, r2: "unseen" }],
  ["Police", null, { r1: { forward: 0, protection: 1 } }],
]);

describe("what can be asked of a relation", () => {
  it("is trust where both ends are actors, and human security where it is known for whom", () => {
    expect(questionsOf(relationIn(map, "r1"), variant, readable)).toEqual(readable);
    expect(questionsOf(relationIn(map, "r3"), variant, readable)).toEqual(["protection", "empowerment"]);
    expect(questionsOf(relationIn(map, "r1"), variant, ["backward"])).toEqual(["backward"]);
    const goods = aMap("commodity:Data > space:Square");
    expect(questionsOf(relationIn(goods, "r1"), nowOf(goods), readable)).toEqual([]);
  });

  it("is trust once where a party relates to itself", () => {
    const alone = aMap("Police > Police");
    expect(questionsOf(relationIn(alone, "r1"), nowOf(alone), ["forward", "backward"])).toEqual(["forward"]);
  });
});

describe("the order of relations", () => {
  it("goes by party, by dispute or by lot, and loses none", () => {
    const { relations } = variant;
    const given = { variant, dispute: new Map([["r2", 3]]), chance: () => 0.5 };
    const ids = (order: Parameters<typeof inOrder>[1]) =>
      inOrder(relations, order, given).map(({ id }) => id);
    expect(ids("map")).toEqual(["r1", "r2", "r3"]);
    expect(ids("contested")).toEqual(["r2", "r1", "r3"]);
    expect(ids("party")).toEqual(["r1", "r2", "r3"]);
    expect(ids("shuffled").toSorted()).toEqual(["r1", "r2", "r3"]);
  });
});

describe("turns", () => {
  const waiting: Round = {
    ...round,
    people: round.people.map((each) => ({ ...each, done: false, answers: {} })),
  };

  it("come in order, and who is not here comes last", () => {
    expect(nextOf(waiting)?.id).toBe("person1");
    expect(nextOf(postponed(waiting, "person1"))?.id).toBe("person2");
    expect(nextOf(finished(waiting, "person1"))?.id).toBe("person2");
    const all = ["person1", "person2", "person3"].reduce(finished, waiting);
    expect(nextOf(all)).toBeUndefined();
  });

  it("go on after a break with what is open, and keep what was said out of sight until it is answered anew", () => {
    const said = answered(waiting, "person1", "r1", { ratings: { forward: -3 }, why: "a secret" });
    const [again] = takenUp(said).people;
    expect(again).toMatchObject({ sealed: ["r1"], at: 1 });
    const anew = unsealed(takenUp(said), "person1", "r1").people[0];
    expect(anew?.sealed).toEqual([]);
    expect(JSON.stringify(anew)).not.toContain("a secret");
    expect(takenUp({ ...said, as: "recoding" }).people[0]?.sealed).toEqual([]);
  });
});

describe("what was said", () => {
  it("stands with those questions first on which people are furthest apart, as a share of the scale", () => {
    const spreads = spreadsOf(round, variant, nobody);
    expect(spreads.map(({ relation, rating }) => `${relation} ${rating}`)).toEqual([
      "r1 forward",
      "r1 protection",
      "r2 forward",
      // Nobody gave a value, but somebody said that they do not see the relation.
      "r2 backward",
      "r2 protection",
      "r2 empowerment",
    ]);
    // |−3 − 3|, |−3 − 0| and |3 − 0| are 4 on average.
    expect(spreads[0]).toMatchObject({ values: [-3, 0, 3], apart: 4, unknown: 0, unseen: 0 });
    expect(spreads[1]).toMatchObject({ values: [1, 2], apart: 1, unknown: 1, unseen: 0 });
    expect(spreads[2]).toMatchObject({ values: [0], apart: null, unknown: 0, unseen: 1 });
  });

  it("counts for each party by value, and never as a mean", () => {
    const [first] = spreadsOf(round, variant, nobody);
    expect(first?.parties.map(({ party, counts }) => [party.name, [...counts]])).toEqual([
      [
        "Parents",
        [
          [-3, 1],
          [3, 1],
        ],
      ],
      ["Police", [[0, 1]]],
    ]);
  });

  it("agrees beyond chance in so far, with trust and human security apart", () => {
    const { trust, security } = roundAlpha(spreadsOf(round, variant, nobody));
    expect(trust).toMatchObject({ units: 1, ratings: 3 });
    expect(security).toMatchObject({ units: 1, ratings: 2 });
  });

  it("becomes readings that name a person where several speak for a party, and nobody where that is wished", () => {
    const readings = readingsOf(round, variant, nobody);
    expect(readings.map(({ relation, perspective, person }) => [relation, perspective, person])).toEqual([
      ["r1", "parents", "2"],
      ["r1", "parents", "Aisha"],
      ["r1", "police", null],
      ["r2", "parents", "2"],
      ["r2", "parents", "Aisha"],
    ]);
    expect(readings.find(({ seen }) => seen === false)).toMatchObject({ relation: "r2", forward: null });
    const unnamed = readingsOf({ ...round, anonymous: true }, variant, nobody);
    expect(unnamed.every(({ person }) => person === null)).toBe(true);
  });

  it("passes over relations that the variant has no more", () => {
    const less = { ...variant, relations: variant.relations.filter(({ id }) => id !== "r1") };
    expect(readingsOf(round, less, nobody).map(({ relation }) => relation)).toEqual(["r2", "r2"]);
    expect(spreadsOf(round, less, nobody).some(({ relation }) => relation === "r1")).toBe(false);
  });
});

describe("a round", () => {
  const rated = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null });
  const said = fc.oneof(
    fc.constant("unseen" as const),
    fc.record({ forward: rated, backward: rated }, { requiredKeys: [] }),
  );
  const people = fc.array(
    fc.tuple(
      fc.constantFrom("Parents", "Police", "Council"),
      fc.constant(null),
      fc.dictionary(fc.constantFrom("r1", "r2"), said),
    ),
    { maxLength: 6 },
  );

  it("says the same whoever had the first turn", () => {
    fc.assert(
      fc.property(people, fc.boolean(), (taking, anonymous) => {
        const one = aRound(taking, { anonymous });
        const other = { ...one, people: one.people.toReversed() };
        expect(readingsOf(other, variant, nobody)).toEqual(readingsOf(one, variant, nobody));
        const shown = (each: Round) =>
          spreadsOf(each, variant, nobody).map(({ parties, ...rest }) => ({
            ...rest,
            parties: parties.map((party) => ({
              ...party,
              counts: [...party.counts].toSorted(([a], [b]) => a - b),
            })),
          }));
        expect(shown(other)).toEqual(shown(one));
      }),
    );
  });

  it("of which nothing is accepted changes nothing", () => {
    fc.assert(
      fc.property(people, (taking) => {
        const one = aRound(taking);
        const none = readingsOf(one, variant, new Set(one.people.map(({ id }) => id)));
        expect(none).toEqual([]);
        expect(
          addReadings(
            map,
            none.map((each, at) => ({ ...each, id: `g${at}` })),
          ),
        ).toBe(map);
      }),
    );
  });

  it("gives readings that the map takes, whatever was said", () => {
    const peopled = ["Parents", "Police", "Council"].reduce(
      (before, name) =>
        addPerspective(before, {
          ...{ id: `${name.toLowerCase()}-view`, name, chain: null, colour: null, securityView: "" },
        }),
      map,
    );
    fc.assert(
      fc.property(people, (taking) => {
        const one = aRound(taking);
        const readings = readingsOf(one, variant, nobody).map((each, at) => ({
          ...each,
          id: `g${at}`,
          perspective: `${each.perspective}-view`,
        }));
        expect(addReadings(peopled, readings).readings).toHaveLength(readings.length);
      }),
    );
  });
});

describe("a recoding beside the case", () => {
  it("tells differences first, the largest at the head, then what is the same, then what one does not know", () => {
    const mine = aRound(
      [
        [
          "Visitors",
          null,
          { r1: { forward: -2, backward: -1, protection: 1, empowerment: null }, r2: { forward: 1 } },
        ],
      ],
      { as: "recoding" },
    );
    const [person] = mine.people;
    if (person === undefined) throw new Error("nobody");
    const { different, alike, open, percent } = comparisonOf(mine, person, variant);
    const told = (some: typeof different) => some.map(({ rating, mine: m, theirs }) => [rating, m, theirs]);
    expect(told(different)).toEqual([
      ["forward", -2, 1],
      ["protection", 1, 2],
    ]);
    expect(told(alike)).toEqual([["backward", -1, -1]]);
    expect(told(open)).toEqual([
      ["empowerment", null, -1],
      ["forward", 1, null],
    ]);
    expect(percent).toEqual({ same: 1, of: 3 });
  });
});
