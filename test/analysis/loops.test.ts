import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Arrow, cyclesOf } from "~/analysis/loops/cycles";
import { linksOf } from "~/analysis/loops/links";
import type { Loop } from "~/analysis/loops/loop";
import { loops } from "~/analysis/loops/loops";
import { leadingTo, openEnds } from "~/analysis/loops/open-ends";
import { caseList } from "~/cases";
import { addFeedback, removeFeedback, updateFeedback } from "~/model/commands/impact";
import { keepLoop } from "~/model/commands/loops";
import type { Feedback } from "~/model/impact";
import type { RelataMap } from "~/model/map";

import { aMap, nowOf } from "../a";

/** A map with feedback in short: "threat:t +.7 element:m". */
function withFeedback(map: RelataMap, ...lines: readonly string[]): RelataMap {
  return lines.reduce((before, line, at) => {
    const [from = "", weight = "", to = ""] = line.split(" ");
    const strength = weight.length === 1 ? null : Number(weight.slice(1));
    const polarity: Feedback["polarity"] = weight.startsWith("-") ? "-" : "+";
    return addFeedback(before, "now", {
      id: `l${at + 1}`,
      from,
      to,
      polarity,
      delay: null,
      strength,
      why: "",
    });
  }, map);
}

function study(map: RelataMap) {
  return loops.run({ variant: nowOf(map), perspectives: [], readings: [] }, null, () => {});
}

/** "R +0.2016: threat:t element:m …". */
function said({ sort, product, links }: Loop): string {
  const sign = sort === "reinforcing" ? "R" : "B";
  return `${sign} ${product.toFixed(4)}: ${links.map(({ from }) => from.replace(/^\w+:/u, "")).join(" ")}`;
}

/** Threat, intrusive measures, legitimacy and cooperation: the worked example of the framework. */
const worked = withFeedback(
  aMap("threat:T", "commodity:M", "L", "C"),
  "threat:t +.7 element:m",
  "element:m -.5 threat:t",
  "element:m -.6 element:l",
  "element:l +.8 element:c",
  "element:c -.6 threat:t",
);

describe("feedback loops", () => {
  it("of the worked example are one that curbs the threat, and one by which lost legitimacy feeds it", () => {
    expect(study(worked).loops.map(said)).toEqual(["B -0.3500: t m", "R 0.2016: t m l c"]);
  });

  it("begin at a threat where they have one, whichever link was declared first", () => {
    const map = withFeedback(aMap("A", "threat:T"), "element:a + threat:t", "threat:t + element:a");
    expect(study(map).loops.map(said)).toEqual(["R 0.2500: t a"]);
  });

  it("take a half for a strength that nobody has given, and say how many they have assumed", () => {
    const [loop] = study(updateFeedback(worked, "now", "l2", { strength: null })).loops;
    expect([loop?.product, loop?.assumed]).toEqual([-0.35, 1]);
    const other = updateFeedback(worked, "now", "l1", { strength: null });
    expect(study(other).loops.map(({ product }) => product)[0]).toBeCloseTo(-0.25, 10);
  });

  it("are marked by the longest delay on their way", () => {
    const map = updateFeedback(updateFeedback(worked, "now", "l1", { delay: "long" }), "now", "l2", {
      delay: "short",
    });
    expect(study(map).loops.map(({ delay }) => delay)).toEqual(["long", "long"]);
    expect(study(worked).loops.map(({ delay }) => delay)).toEqual([null, null]);
  });

  it("meet a threat also where a link names it as an element", () => {
    const map = withFeedback(aMap("A", "threat:T"), "element:a + element:t", "threat:t - element:a");
    expect(study(map).loops.map(said)).toEqual(["B -0.2500: t a"]);
  });

  it("run through relations and both sides of the impact, and name the items that they light up", () => {
    const map = withFeedback(
      aMap("A 1/1> B", "threat:T"),
      "relation:r1 + impact:legitimacy",
      "impact:legitimacy - threat:t",
      "threat:t + relation:r1",
    );
    const [loop] = study(map).loops;
    expect(loop && said(loop)).toBe("B -0.1250: t r1 legitimacy");
    expect([loop?.elements, loop?.relations]).toEqual([["t"], ["r1"]]);
  });

  it.each([
    ["london-live-facial-recognition", ["R 0.1250: r2 effectiveness r1"]],
    ["whatsapp-neighbourhood-watch", ["B -0.2500: T1 r8"]],
    ["toeslagenaffaire", ["R 0.2500: r4 r8"]],
    ["coronamelder", []],
    ["lesvos-hotspot", []],
    ["rwanda-1994", []],
  ])("of %s are these", async (id, expected) => {
    const map = await caseList.find((study) => study.id === id)?.load();
    expect(map && study(map).loops.map(said)).toEqual(expected);
  });
});

describe("elementary cycles", () => {
  const all = { longest: 6, most: 10_000 };
  const anyPlace = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const anyArrows = fc.array(fc.record({ from: anyPlace, to: anyPlace }), { maxLength: 14 });

  /** Every way from every arrow that comes home and meets no place twice, named by its arrows from the least one on. */
  function byHand(arrows: readonly Arrow[], longest: number): ReadonlySet<string> {
    const found = new Set<string>();
    const follow = (way: readonly number[]) => {
      const [first, last] = [arrows[way[0] ?? 0], arrows[way.at(-1) ?? 0]];
      if (first?.from === last?.to && way[0] === Math.min(...way)) found.add(way.join(" "));
      if (way.length === longest) return;
      const met = new Set(way.map((at) => arrows[at]?.to));
      if (met.has(first?.from)) return;
      for (const [at, { from, to }] of arrows.entries())
        if (from === last?.to && !met.has(to)) follow([...way, at]);
    };
    for (const at of arrows.keys()) follow([at]);
    return found;
  }

  it("are all there are, each once, and none too long", () => {
    fc.assert(
      fc.property(anyArrows, fc.integer({ min: 1, max: 6 }), (arrows, longest) => {
        const { cycles, leftOut, counted } = cyclesOf(arrows, { longest, most: 10_000 });
        const named = cycles.map((cycle) => {
          const start = cycle.indexOf(Math.min(...cycle));
          return [...cycle.slice(start), ...cycle.slice(0, start)].join(" ");
        });
        expect(new Set(named)).toEqual(byHand(arrows, longest));
        expect(named).toHaveLength(new Set(named).size);
        expect([leftOut, counted]).toEqual([0, true]);
      }),
      { numRuns: 300 },
    );
  });

  it("are told shortest first, and of those beyond the most how many they are", () => {
    fc.assert(
      fc.property(anyArrows, fc.integer({ min: 0, max: 5 }), (arrows, most) => {
        const whole = cyclesOf(arrows, all).cycles;
        const { cycles, leftOut } = cyclesOf(arrows, { ...all, most });
        expect(cycles.map(({ length }) => length)).toEqual(whole.map(({ length }) => length).slice(0, most));
        expect(cycles.length + leftOut).toBe(whole.length);
      }),
    );
  });

  it("of a thicket are counted as far as patience goes, and say so", () => {
    const places = Array.from({ length: 60 }, (_, at) => `p${at}`);
    const thicket = places.flatMap((from) => places.filter((to) => to !== from).map((to) => ({ from, to })));
    const { cycles, leftOut, counted } = cyclesOf(thicket, { longest: 6, most: 60 });
    expect([cycles.length, cycles.every(({ length }) => length === 2), counted]).toEqual([60, true, false]);
    expect(leftOut).toBeGreaterThan(1000);
  });
});

describe("kept loops", () => {
  const kept = (map: RelataMap) => study(map).kept.map(({ loop, gone }) => [loop && said(loop), gone]);
  const keeping = keepLoop(worked, "now", { id: "k", name: "Curb", links: ["l2", "l1"], note: "" });

  it("stand apart from the others", () => {
    expect(kept(keeping)).toEqual([["B -0.3500: t m", 0]]);
    expect(study(keeping).loops.map(said)).toEqual(["R 0.2016: t m l c"]);
  });

  it("[K1] are broken where a link is gone, and say how many", () => {
    expect(kept(removeFeedback(keeping, "now", "l1"))).toEqual([[null, 1]]);
  });

  it("[K1] are broken where a link leads elsewhere by now", () => {
    expect(kept(updateFeedback(keeping, "now", "l1", { to: "element:c" }))).toEqual([[null, 0]]);
  });
});

describe("open ends", () => {
  it("are those that lead nowhere and those to which nothing leads, both sides of the impact among them", () => {
    const map = withFeedback(
      aMap("A 1/1> B", "threat:T"),
      "threat:t + relation:r1",
      "relation:r1 - impact:legitimacy",
    );
    expect(openEnds(linksOf(nowOf(map)))).toEqual([
      { end: "impact:effectiveness", lacks: "both" },
      { end: "impact:legitimacy", lacks: "onward" },
      { end: "threat:t", lacks: "return" },
    ]);
  });

  it("close a loop with whatever leads to them", () => {
    const links = linksOf(nowOf(worked));
    expect([...leadingTo("element:c", links, 5)].toSorted()).toEqual(["element:l", "element:m", "threat:t"]);
    expect(leadingTo("element:c", links, 1)).toEqual(["element:l"]);
    expect(leadingTo("impact:legitimacy", links, 5)).toEqual([]);
  });
});
