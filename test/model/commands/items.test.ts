import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { removeSource } from "~/model/commands/details";
import { updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { removePerspective } from "~/model/commands/perspectives";
import { parseMap } from "~/model/parse";

import { aFullMap, aMap, elementIn, linesOf, nowOf, relationIn } from "../../a";
import { aWholeMap } from "../../arbitraryMap";

describe("an element that goes", () => {
  it("[E3] takes its relations along, and leaves the others", () => {
    const map = aMap("Police 1> Visitors", "Visitors 2> Police", "Visitors 3> Shops", "Police 1> Police");
    expect(linesOf(removeItems(map, "now", ["police"]))).toEqual(["visitors 3/?> shops"]);
  });

  it("[E3] takes along the readings, feedback and impact that are about it", () => {
    const { variants, readings, ...rest } = removeItems(aFullMap(), "now", ["visitors"]);
    const [now, then] = variants;
    expect(now?.feedback).toEqual([]);
    expect(now?.impact.byGroup).toEqual([]);
    expect(readings).toEqual([]);
    expect(then).toEqual(aFullMap().variants[1]);
    expect(rest).toEqual({ ...rest, story: aFullMap().story, facts: aFullMap().facts });
  });

  it("[E3] [B3] leaves what it owned or was the beneficiary of without either", () => {
    const map = removeItems(aFullMap(), "now", ["police"]);
    expect(elementIn(map, "data")).toMatchObject({ owner: null });
    const about = aMap("Police > Visitors", "Shops");
    const reading = {
      ...relationIn(aMap("Police > Visitors P1 E2"), "r1").humanSecurity,
      beneficiary: "shops",
    };
    const [relation] = nowOf(about).relations;
    const benefiting = {
      ...about,
      variants: [{ ...nowOf(about), relations: [{ ...relation, humanSecurity: reading }] }],
    };
    const { map: whole } = parseMap(benefiting);
    if (whole === null) throw new Error("not a map");
    expect(relationIn(removeItems(whole, "now", ["shops"]), "r1").humanSecurity).toEqual({
      ...reading,
      beneficiary: null,
    });
  });

  it("leaves the map whole, whoever goes", () => {
    fc.assert(
      fc.property(aWholeMap, fc.nat(), (map, which) => {
        for (const { id, elements, relations } of map.variants) {
          const items = [...elements, ...relations].map((each) => each.id);
          const gone = items.filter((_, at) => (which >> at) % 2 === 1);
          expect(parseMap(removeItems(map, id, gone)).problems).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("a relation that goes", () => {
  it("[E4] takes along its readings in that variant and its feedback links", () => {
    const map = removeItems(aFullMap(), "now", ["r1"]);
    expect(linesOf(map)).toEqual(["fraud > visitors"]);
    expect(nowOf(map).feedback).toEqual([]);
    expect(map.readings).toEqual([]);
    const other = removeItems(aFullMap(), "then", ["r1"]);
    expect(other.readings).toEqual(aFullMap().readings);
    expect(nowOf(other)).toEqual(nowOf(aFullMap()));
  });

  it("leaves a feedback link that has nothing to do with it", () => {
    expect(nowOf(removeItems(aFullMap(), "now", ["r2"])).feedback).toHaveLength(1);
  });
});

describe("a source or a perspective that goes", () => {
  it("[E6] takes along every mention of it", () => {
    const map = removeSource(aFullMap(), "s1");
    expect(JSON.stringify(map)).not.toContain("s1");
    expect(JSON.stringify(removePerspective(aFullMap(), "p1"))).not.toContain("p1");
  });

  it("[E6] leaves mentions of others", () => {
    const map = { ...aFullMap(), sources: [...aFullMap().sources, { ...aFullMap().sources[0], id: "s2" }] };
    const both = updateElements(map as ReturnType<typeof aFullMap>, "now", ["police"], {
      sources: ["s1", "s2"],
    });
    expect(elementIn(removeSource(both, "s1"), "police").sources).toEqual(["s2"]);
  });
});
