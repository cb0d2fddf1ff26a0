import { describe, expect, it } from "vitest";

import { comparisonOf } from "~/analysis/rounds/comparison";
import { reportHtml } from "~/formats/report/html";
import { reportMarkdown } from "~/formats/report/markdown";
import { agreementSentences, comparedSentence } from "~/formats/rounds/compared-sentences";
import { recodingReport } from "~/formats/rounds/recoding-report";
import { setTrust } from "~/model/commands/relations";

import { aMap, nowOf } from "../a";
import { aRound } from "../aRound";
import { english } from "./english";

const map = setTrust(aMap("Office -3/2> Parents P1", "Parents 1/1> Court"), "now", ["r1"], "forward", {
  why: "Claims were treated as fraud",
});
const variant = nowOf(map);
const mine = aRound(
  [["Parents", null, { r1: { forward: -1, backward: 2, protection: null }, r2: "unseen" }]],
  { as: "recoding", asked: ["forward", "backward", "protection"] },
);
const [person] = mine.people;
if (person === undefined) throw new Error("nobody");
const comparison = comparisonOf(mine, person, variant);
const recoded = { map, variant, party: "Parents", by: "s123", comparison, date: "1 May 2026" };

describe("a recoding in words", () => {
  it("says both readings in one sentence", () => {
    const { different, alike, open } = comparison;
    const said = (some: typeof different) => some.map((each) => comparedSentence(each, variant, english));
    expect(said(different)).toEqual([
      "You say: wariness from Office towards Parents (−1); the case says: deep distrust from Office towards Parents (−3).",
    ]);
    expect(said(alike)).toEqual(["Both say: trust from Parents towards Office (+2)."]);
    expect(said(open)).toEqual([
      "You say: what it does for the protection of Parents is not known; the case says: it partly shields Parents (+1).",
      "You do not see this relation; the case says: cautious trust from Parents towards Court (+1).",
      "You do not see this relation; the case says: cautious trust from Court towards Parents (+1).",
    ]);
  });

  it("says that too little is rated rather than a figure", () => {
    expect(agreementSentences(comparison, english)).toEqual([
      "Same value in 1 of 2 ratings: not enough rated to say more (5 are needed)",
      "Trust: not enough rated to say (questions rated by two or more: 2; 5 are needed)",
      "Protection and empowerment: not enough rated to say (questions rated by two or more: 0; 5 are needed)",
      "These figures say how alike two readings are, not how good either is.",
    ]);
  });

  it("is a page to hand in, with the reasons of both, and no grade", () => {
    const report = recodingReport(recoded, english);
    const page = reportHtml(report, { svg: "", width: 1, height: 1 });
    const text = reportMarkdown(report);
    for (const written of [page, text]) {
      expect(written).toContain("A map: recoded from the position of Parents");
      expect(written).toContain("By s123");
      expect(written).toContain("Claims were treated as fraud");
      expect(written).not.toMatch(/\b(?:correct|wrong|score|grade)\b/iu);
    }
    expect(page).not.toMatch(/<script|https?:/u);
  });
});
