import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { matchMaps, relationQuestions } from "~/analysis/merging/matchMaps";
import { addFact, addSource } from "~/model/commands/details";
import { updateElements } from "~/model/commands/elements";
import { setImpactItem } from "~/model/commands/impact";
import { mergeMaps } from "~/model/commands/mergeMaps";
import { addPerspective, addReading } from "~/model/commands/perspectives";
import { reverseRelation, updateRelations } from "~/model/commands/relations";
import { forkVariant } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import type { MergePlan } from "~/model/merging/plan";
import { parseMap } from "~/model/parse";
import { extraOf } from "~/model/queries";
import type { Relation } from "~/model/relation";

import { aFullMap, aMap, elementIn, linesOf, nowOf, relationIn } from "../../a";
import { aWholeMap } from "../../arbitraryMap";
import { withOtherIds } from "../../renamed";

/** As somebody settles it who says yes to the first of all that is asked. */
function planOf(map: RelataMap, other: RelataMap, more: Partial<MergePlan> = {}): MergePlan {
  const { variants, sure, asked, perspectives } = matchMaps(map, other);
  return {
    variants,
    elements: new Map([...sure, ...asked.map(({ theirs, ours }) => [theirs.id, ours[0]?.id ?? ""] as const)]),
    relations: new Map(),
    perspectives,
    names: { ours: "North", theirs: "South" },
    additions: "part",
    ...more,
  };
}

function merged(map: RelataMap, other: RelataMap, more: Partial<MergePlan> = {}): RelataMap {
  let made = 0;
  return mergeMaps(map, other, planOf(map, other, more), () => {
    made += 1;
    return `made ${made}`;
  });
}

const north = aMap("Police 1/-1> Visitors P2 E-1", "Visitors 2> Bars");
/** Another group's map of the same street, made by itself. */
const south = withOtherIds({
  ...aMap("Police -2/-1> Visitors P2 E-1", "Visitors 2> Bars", "Mayor 3/1> Police", "space:Square"),
  id: "south",
});

const said = ({ readings, perspectives }: RelataMap) =>
  readings.map(({ perspective, relation, forward, backward, protection, empowerment }) => [
    perspectives.find(({ id }) => id === perspective)?.name,
    relation,
    ...[forward, backward, protection, empowerment],
  ]);

describe("merging another group's map", () => {
  const map = merged(north, south);

  it("[J3] adds what only they have, with its relations, to what is there by our ids", () => {
    expect(nowOf(map).elements.map(({ label }) => label)).toEqual([
      "Police",
      "Visitors",
      "Bars",
      "Mayor",
      "Square",
    ]);
    expect(linesOf(map)).toEqual(["police 1/-1> visitors", "visitors 2/?> bars", "other mayor 3/1> police"]);
  });

  it("[J2] keeps what they rate otherwise as readings of two perspectives, and the agreed rating as it is", () => {
    expect(said(map)).toEqual([
      ["North", "r1", 1, -1, 2, -1],
      ["South", "r1", -2, -1, 2, -1],
    ]);
    expect(relationIn(map, "r1")).toEqual(relationIn(north, "r1"));
  });

  it("[J2] takes what one does not know for no difference, and no perspective for nothing", () => {
    const unsaying = merged(north, withOtherIds(aMap("Police ?> Visitors")));
    expect(unsaying).toBe(north);
    expect(said(merged(aMap("Police > Visitors"), south))).toEqual([["South", "r1", -2, -1, 2, -1]]);
  });

  it("[J3] puts it clear of what is there, and leaves that where it is", () => {
    const right = Math.max(...nowOf(north).elements.map(({ position }) => position?.x ?? 0));
    const added = nowOf(map).elements.filter(({ id }) => id.startsWith("other"));
    expect(added.map(({ position }) => (position?.x ?? 0) > right + 200)).toEqual([true, true]);
    expect(nowOf(map).elements.slice(0, 3)).toEqual(nowOf(north).elements);
  });

  it("[J1] is nothing more the second time", () => {
    expect(merged(map, south)).toBe(map);
  });

  it("[J3] keeps their relations as what only they see where that is chosen", () => {
    const extra = merged(north, south, { additions: "extra" });
    expect(linesOf(extra)).toEqual(linesOf(north));
    expect(extra.perspectives.map((each) => [each.name, extraOf(each).length])).toEqual([
      ["North", 0],
      ["South", 1],
    ]);
    expect(extra.perspectives[1]?.extra).toMatchObject([
      { variant: "now", from: "other mayor", to: "police" },
    ]);
    expect(merged(extra, south, { additions: "extra" })).toBe(extra);
  });

  it("[J2] compares a relation that runs the other way round as it is here", () => {
    const turned = reverseRelation({ ...north, id: "copy" }, "now", "r1");
    expect(merged(north, turned)).toBe(north);
  });

  it("[J2] takes relations of another label for the same where somebody says so, and else for two", () => {
    const ours = updateRelations(north, "now", ["r1"], { label: "patrols" });
    const theirs = updateRelations(south, "other now", ["other r1"], { label: "keeps an eye on" });
    const questions = relationQuestions(ours, theirs, planOf(ours, theirs));
    expect(questions.map((each) => [each.theirs.id, each.ours.map((pair) => pair.ours.id)])).toEqual([
      ["other r1", ["r1"]],
    ]);
    expect(nowOf(merged(ours, theirs)).relations).toHaveLength(4);
    const said = new Map(questions.map((each) => [each.key, "r1"]));
    const one = merged(ours, theirs, { relations: said });
    expect(nowOf(one).relations).toHaveLength(3);
    expect(relationIn(one, "r1").label).toBe("patrols");
  });

  it("[J3] keeps a confidential relation out of what only they see, which cannot be so", () => {
    const theirs = updateRelations(south, "other now", ["other r3"], { confidential: true });
    const extra = merged(north, theirs, { additions: "extra" });
    expect(extra.perspectives.flatMap((each) => extraOf(each))).toEqual([]);
  });

  it("does not set what is done to one party beside what is done to another", () => {
    const relation = relationIn(north, "r1");
    const other = updateRelations(north, "now", ["r2"], { note: "late" });
    const police = {
      ...other,
      variants: other.variants.map((variant) => ({
        ...variant,
        relations: variant.relations.map((each) =>
          each.id === "r1" && relation.humanSecurity !== null
            ? { ...each, humanSecurity: { ...relation.humanSecurity, beneficiary: "police", protection: -2 } }
            : each,
        ),
      })),
    };
    expect(said(merged(north, police))).toEqual([]);
    expect(relationIn(merged(north, police), "r2").note).toBe("late");
  });

  it("[J4] joins sources, facts, tags and notes, each once", () => {
    const cited = { type: "report", year: 2020, evidence: "verified", url: null, via: null } as const;
    const tell = (map: RelataMap, id: string) => {
      const sourced = addSource(map, { id, citation: "A report", ...cited });
      return addFact(sourced, { id: `f ${id}`, text: "It happened", evidence: "verified", sources: [id] });
    };
    const ours = updateElements(tell(north, "s1"), "now", ["police"], { sources: ["s1"], tags: ["a"] });
    const theirs = updateElements(tell(south, "s9"), nowOf(south).id, ["other police"], {
      ...{ sources: ["s9"], tags: ["b"], note: "By night" },
    });
    const both = merged(ours, theirs);
    expect([both.sources, both.facts]).toEqual([ours.sources, ours.facts]);
    expect(elementIn(both, "police")).toMatchObject({ sources: ["s1"], tags: ["a", "b"], note: "By night" });
  });

  it("[J5] brings their perspectives with what these say", () => {
    const residents = { chain: null, colour: null, securityView: "" };
    const read = { person: "Ann", forward: 3, backward: null, protection: null, empowerment: null, why: "" };
    const where = { variant: nowOf(south).id, relation: "other r1" };
    const theirs = addReading(addPerspective(south, { id: "p", name: "Residents", ...residents }), {
      ...{ id: "g", perspective: "p" },
      ...where,
      ...read,
    });
    const both = merged(addPerspective(north, { id: "q", name: "residents", ...residents }), theirs);
    expect(said(both)).toContainEqual(["residents", "r1", 3, null, null, null]);
    expect(both.perspectives.map(({ name }) => name)).toEqual(["residents", "North", "South"]);
  });

  it("[J2] keeps scores of the ten items that differ as those of the two perspectives", () => {
    const score = (map: RelataMap, value: number) =>
      setImpactItem(map, nowOf(map).id, { of: "overall" }, "lawfulness", { score: value });
    const both = nowOf(merged(score(north, 4), score(south, 2)));
    expect(both.impact.items.lawfulness.score).toBe(4);
    expect(both.impact.byPerspective.map(({ items }) => items.lawfulness.score)).toEqual([4, 2]);
  });

  it("[J3] adds a variant of theirs that goes into none of ours", () => {
    const theirs = forkVariant(south, nowOf(south).id, { id: "then", name: "Then" });
    const both = merged(north, theirs);
    expect(both.variants.map(({ name, basedOn }) => [name, basedOn])).toEqual([
      ["Now", null],
      ["Then", "now"],
    ]);
    expect(both.variants[1]?.relations.map(({ id }) => id)).toEqual(["r1", "r2", "other r3"]);
  });
});

describe("the laws of merging maps", () => {
  const always: fc.Arbitrary<Partial<MergePlan>> = fc.record({ additions: fc.constantFrom("part", "extra") });

  it("[J1] merging a map with itself changes nothing", () => {
    expect(merged(aFullMap(), aFullMap())).toEqual(aFullMap());
    fc.assert(
      fc.property(aWholeMap, always, (map, more) => {
        expect(merged(map, structuredClone(map), more)).toBe(map);
      }),
      { numRuns: 60 },
    );
  });

  it("[J6] every element and relation of the open map stays, and the map is whole", () => {
    fc.assert(
      fc.property(aWholeMap, aWholeMap, always, fc.boolean(), (map, other, more, related) => {
        const theirs = related ? { ...other, id: map.id } : other;
        const both = merged(map, theirs, more);
        expect(parseMap(both)).toEqual({ map: both, problems: [] });
        for (const [at, variant] of map.variants.entries()) {
          const now = both.variants[at];
          expect(now?.elements.slice(0, variant.elements.length).map(named)).toEqual(
            variant.elements.map(named),
          );
          // What ours does not say is filled in: a line without words may get theirs.
          const wordsOf = (place: number, label: string) =>
            variant.relations[place]?.label.trim() === "" ? "" : label;
          const said = (relations: readonly Relation[]) =>
            relations.map((each, place) => ({ ...endsOf(each), label: wordsOf(place, each.label) }));
          expect(said(now?.relations.slice(0, variant.relations.length) ?? [])).toEqual(
            said(variant.relations),
          );
        }
        expect(both.readings.slice(0, map.readings.length)).toEqual(map.readings);
      }),
      { numRuns: 60 },
    );
  });
});

function named({ id, kind, label, position }: RelataMap["variants"][number]["elements"][number]) {
  return { id, kind, label, position };
}

function endsOf({ id, from, to, kind }: Relation) {
  return { id, from, to, kind };
}
