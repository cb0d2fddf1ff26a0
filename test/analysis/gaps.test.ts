import { describe, expect, it } from "vitest";

import { gapsOf } from "~/analysis/gaps";
import { caseList } from "~/cases";
import { type ImpactItems, unscoredImpact, unscoredItems } from "~/model/impact";

function felt(observable: number | null, perceived: number | null): ImpactItems {
  const { negativeObservable, negativePerceived } = unscoredItems;
  return {
    ...unscoredItems,
    negativeObservable: { ...negativeObservable, score: observable },
    negativePerceived: { ...negativePerceived, score: perceived },
  };
}

function negative(items: ImpactItems) {
  return gapsOf({ ...unscoredImpact, items })[0]?.gaps?.find(({ security }) => security === "negative");
}

describe("the gap between what is felt and what is observed", () => {
  it.each([
    [2, 3, 1, "theatre"],
    [1, 5, 4, "theatre"],
    [3, 3, 0, null],
    [4, 3, -1, "paradox"],
    [5, 1, -4, "paradox"],
  ] as const)("of %d observed and %d felt is %d: %s", (observable, perceived, gap, called) => {
    expect(negative(felt(observable, perceived))).toMatchObject({ observable, perceived, gap, called });
  });

  it("is not known where either side is not", () => {
    expect(negative(felt(4, null))).toMatchObject({
      observable: 4,
      perceived: null,
      gap: null,
      called: null,
    });
    expect(negative(felt(null, 2))).toMatchObject({
      observable: null,
      perceived: 2,
      gap: null,
      called: null,
    });
    expect(negative(felt(null, null))).toMatchObject({ gap: null, called: null });
  });

  it("is told of groups and perspectives too, and is nothing where a group is scored in summary", () => {
    const judged = gapsOf({
      items: felt(2, 4),
      byGroup: [
        { element: "parents", items: felt(4, 2), effectiveness: null, legitimacy: null, why: "" },
        { element: "police", items: null, effectiveness: 3, legitimacy: 3, why: "" },
      ],
      byPerspective: [{ perspective: "p1", items: felt(1, 1), why: "" }],
    });
    expect(judged.map(({ by, who, gaps }) => [by, who, gaps?.[0]?.gap ?? null])).toEqual([
      ["overall", null, 2],
      ["group", "parents", -2],
      ["group", "police", null],
      ["perspective", "p1", 0],
    ]);
    expect(judged[2]?.gaps).toBeNull();
  });
});

/** By the scores of the cases: perceived less observable, of negative and of positive security. */
const coded = [
  ["toeslagenaffaire", 1, 0, 0, -1],
  ["coronamelder", 1, 1, 1, 0],
  ["whatsapp-neighbourhood-watch", 0, 0, -1, 0],
  ["lesvos-hotspot", -1, 0, 0, 0],
  ["rwanda-1994", 0, 0, 0, 0],
  ["london-live-facial-recognition", 1, 1, 1, 0],
] as const;

it.each(coded)("%s has gaps of %d and %d, after the redesign %d and %d", async (caseId, ...expected) => {
  const map = await caseList.find(({ id }) => id === caseId)?.load();
  expect(map?.variants.flatMap(({ impact }) => gapsOf(impact)[0]?.gaps?.map(({ gap }) => gap))).toEqual(
    expected,
  );
});
