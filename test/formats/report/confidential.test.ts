import { describe, expect, it } from "vitest";

import { confidentialIds, withoutConfidential } from "~/formats/report/confidential";
import { addSource } from "~/model/commands/details";
import { updateElements } from "~/model/commands/elements";
import { updateRelations } from "~/model/commands/relations";
import { parseMap } from "~/model/parse";

import { aFullMap, aMap, linesOf, nowOf } from "../../a";

const cited = { type: null, year: null, evidence: null, url: null, via: null } as const;

describe("a map without its confidential parts", () => {
  it("is the same map where it has none", () => {
    const map = aFullMap();
    expect(withoutConfidential(map)).toBe(map);
  });

  it("has neither what is marked nor what goes with it, in no variant", () => {
    const map = updateElements(aFullMap(), "then", ["visitors"], { confidential: true });
    const bare = withoutConfidential(map);
    expect(confidentialIds(map)).toEqual(new Set(["visitors"]));
    for (const { elements, relations, impact, feedback, changes } of bare.variants) {
      expect(elements.map(({ id }) => id)).not.toContain("visitors");
      expect([relations, impact.byGroup, feedback, changes]).toEqual([[], [], [], []]);
    }
    expect(bare.readings).toEqual([]);
    expect(parseMap(JSON.parse(JSON.stringify(bare))).problems).toEqual([]);
  });

  it("leaves out a relation alone, and a source that nothing else rests on", () => {
    let map = aMap("A 1/1> B", "B 2/2> C");
    map = addSource(addSource(map, { id: "s1", citation: "Secret", ...cited }), {
      id: "s2",
      citation: "Open",
      ...cited,
    });
    map = updateRelations(map, "now", ["r1"], { confidential: true, sources: ["s1", "s2"] });
    map = updateRelations(map, "now", ["r2"], { sources: ["s2"] });
    const bare = withoutConfidential(map);
    expect(linesOf(bare)).toEqual(["b 2/2> c"]);
    expect(nowOf(bare).elements).toHaveLength(3);
    expect(bare.sources.map(({ id }) => id)).toEqual(["s2"]);
  });
});
