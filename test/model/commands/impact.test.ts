import { describe, expect, it } from "vitest";

import {
  addFeedback,
  removeGroupImpact,
  removePerspectiveImpact,
  setGroupImpact,
  setImpactItem,
  setPerspectiveImpact,
  updateFeedback,
} from "~/model/commands/impact";
import { feedbackEnd, unscoredItems } from "~/model/impact";
import { impactItems } from "~/model/vocabulary";

import { aFullMap, aMap, nowOf } from "../../a";

const ofPolice = { of: "group", element: "police" } as const;

describe("scores of impact", () => {
  it("[F1] are 1 to 5, or unknown, for each of the ten items", () => {
    for (const item of impactItems) {
      for (const score of [1, 2, 3, 4, 5, null]) {
        const map = setImpactItem(aMap(), "now", { of: "overall" }, item, { score, why: "So" });
        expect(nowOf(map).impact.items).toEqual({
          ...unscoredItems,
          [item]: { score, why: "So", evidence: null },
        });
      }
      for (const score of [0, 6, 2.5, Number.NaN])
        expect(() => setImpactItem(aMap(), "now", { of: "overall" }, item, { score })).toThrow(
          "setImpactItem",
        );
    }
  });

  it("[F1] begin a group's entry with the first item that is scored", () => {
    const map = aMap("Police");
    expect(setImpactItem(map, "now", ofPolice, "lawfulness", { score: null })).toBe(map);
    const scored = setImpactItem(map, "now", ofPolice, "lawfulness", { score: 4 });
    expect(nowOf(scored).impact.byGroup).toMatchObject([
      { element: "police", items: { lawfulness: { score: 4 } } },
    ]);
  });

  it("[F1] in summary stand until an item is scored, and are not lost by saying nothing", () => {
    const map = setGroupImpact(aMap("Police"), "now", "police", { effectiveness: 2.5, legitimacy: 1 });
    expect(setImpactItem(map, "now", ofPolice, "commitment", { score: null })).toBe(map);
    expect(nowOf(map).impact.byGroup).toEqual([
      { element: "police", items: null, effectiveness: 2.5, legitimacy: 1, why: "" },
    ]);
    expect(nowOf(removeGroupImpact(map, "now", "police")).impact.byGroup).toEqual([]);
  });

  it("[F1] in summary are still there when the items that stood before them are let go", () => {
    const map = setGroupImpact(aMap("Police"), "now", "police", { effectiveness: 2.5 });
    const scored = setImpactItem(map, "now", ofPolice, "lawfulness", { score: 4 });
    expect(setGroupImpact(scored, "now", "police", { items: null })).toEqual(map);
  });

  it("[F1] by a perspective have one reason, and go together", () => {
    const map = aFullMap();
    const [before] = nowOf(map).impact.byPerspective;
    const reasoned = setPerspectiveImpact(map, "now", "p1", { why: "They were heard" });
    expect(nowOf(reasoned).impact.byPerspective).toEqual([{ ...before, why: "They were heard" }]);
    expect(setPerspectiveImpact(reasoned, "now", "p1", { why: "They were heard" })).toBe(reasoned);
    const gone = removePerspectiveImpact(map, "now", "p1");
    expect(nowOf(gone).impact.byPerspective).toEqual([]);
    expect(nowOf(setPerspectiveImpact(gone, "now", "p1", {})).impact.byPerspective).toEqual([
      { perspective: "p1", items: unscoredItems, why: "" },
    ]);
  });
});

describe("a feedback link", () => {
  it.each(["threat:fraud", "element:police", "element:fraud", "relation:r1", "impact:effectiveness"])(
    "[F2] may begin and end at %s",
    (end) => {
      const link = {
        id: "new",
        from: end,
        to: end,
        polarity: "-",
        delay: "long",
        strength: 0.5,
        why: "",
      } as const;
      const [, added] = nowOf(addFeedback(aFullMap(), "now", link)).feedback;
      expect(added).toEqual(link);
    },
  );

  it.each(["threat:police", "relation:police", "element:r1", "element:gone", "impact:fame", "police", ""])(
    "[F2] may not begin or end at '%s'",
    (end) => {
      const link = { id: "new", polarity: "+", delay: null, strength: null, why: "" } as const;
      const there = "impact:legitimacy";
      expect(() => addFeedback(aFullMap(), "now", { ...link, from: end, to: there })).toThrow("addFeedback");
      expect(() => addFeedback(aFullMap(), "now", { ...link, from: there, to: end })).toThrow("addFeedback");
    },
  );

  it("[F2] can be led to other ends that stand", () => {
    const led = updateFeedback(aFullMap(), "now", "l1", { from: "threat:fraud", to: "relation:r1" });
    expect(nowOf(led).feedback[0]).toMatchObject({ id: "l1", from: "threat:fraud", to: "relation:r1" });
  });

  it("[F2] finds its end behind the first colon, whatever the id", () => {
    expect(feedbackEnd("relation:a:b\nc")).toEqual({ sort: "relation", id: "a:b\nc" });
  });
});
