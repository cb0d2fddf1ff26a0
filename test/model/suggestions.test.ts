import { describe, expect, it } from "vitest";

import { removeItems } from "~/model/commands/items";
import { type Answering, answerSuggestion } from "~/model/commands/suggestions";
import { parseMap } from "~/model/parse";

import { aMap, nowOf, relationIn } from "../a";

const world = aMap("Parents 1/?> Agency");

const answering: Answering = {
  relation: "r1",
  direction: "forward",
  answer: "accepted",
  group: "parents",
  before: 1,
  reckoned: -0.24,
  after: 0,
  legitimacy: -0.7,
  perceived: -0.5,
  legitimacyWeight: 0.6,
  gain: 1,
  badNews: 2,
  exposure: 1,
  why: "Letters went unanswered",
  date: "2026-01-31",
};

describe("answered suggestions", () => {
  it("set the rating when they are accepted, and are written down [A1]", () => {
    const map = answerSuggestion(world, "now", answering);
    expect(relationIn(map, "r1").trust?.forward.value).toBe(0);
    expect(relationIn(map, "r1").trust?.backward).toEqual(relationIn(world, "r1").trust?.backward);
    expect(nowOf(map).acceptedSuggestions).toEqual([answering]);
  });

  it("change no rating when they are refused, and are written down all the same [A1]", () => {
    const refused = { ...answering, answer: "refused", after: 1 } as const;
    const map = answerSuggestion(world, "now", refused);
    expect(nowOf(map).relations).toBe(nowOf(world).relations);
    expect(nowOf(map).acceptedSuggestions).toEqual([refused]);
  });

  it("leave unknown trust unknown, and off the scale nothing is taken [A2]", () => {
    expect(() => answerSuggestion(world, "now", { ...answering, direction: "backward" })).toThrow(
      /no known trust/u,
    );
    expect(() => answerSuggestion(world, "now", { ...answering, after: 4 })).toThrow(/after/u);
    expect(() => answerSuggestion(world, "now", { ...answering, relation: "r9" })).toThrow(/r9/u);
  });

  it("stay as they were written when the relation goes [A3]", () => {
    const map = removeItems(answerSuggestion(world, "now", answering), "now", new Set(["r1"]));
    expect(nowOf(map).relations).toEqual([]);
    expect(nowOf(map).acceptedSuggestions).toEqual([answering]);
  });

  it("survive a file, and what is broken in one is left unknown", () => {
    const map = answerSuggestion(world, "now", answering);
    const { acceptedSuggestions: _, ...bare } = nowOf(map);
    const broken = { ...map, variants: [{ ...bare, acceptedSuggestions: [{ ...answering, after: 9 }] }] };
    expect(parseMap(structuredClone(map))).toMatchObject({ map, problems: [] });
    const mended = parseMap(broken);
    expect(mended.map?.variants[0]?.acceptedSuggestions).toEqual([{ ...answering, after: null }]);
    expect(mended.problems).toHaveLength(1);
  });
});
