import { describe, expect, it } from "vitest";

import { findings } from "~/analysis/findings";
import { rules } from "~/analysis/rules";
import { caseList } from "~/cases";
import { filledText, findingQuestion, findingSentence } from "~/formats/finding-sentences";
import { findings as findingWords } from "~/i18n/en/findings";
import { rules as ruleWords } from "~/i18n/en/rules";

import { aMap, nowOf } from "../a";
import { sources } from "../sources";
import { english } from "./english";

const words: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ruleWords;
const namesIn = (part: unknown) =>
  new Set(Object.keys(part ?? {}).map((key) => key.replace(/_(one|other)$/u, "")));

describe("the words of the rules", () => {
  it("are there for every rule, and for no other", () => {
    expect(Object.keys(words).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it.each(rules.map(({ id }) => id))("of %s say all that is asked", (id) => {
    const parts = ["title", "question", "criterion", "why", "source"];
    expect(parts.filter((part) => typeof words[id]?.[part] !== "string")).toEqual([]);
  });

  it.each(rules.map(({ id }) => id))("of %s have the sentences that it names, and no others", (id) => {
    const file = id.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    const code = sources.get(`analysis/rules/${file}.ts`) ?? "";
    const says = [...namesIn(words[id]?.["says"])];
    expect(says.filter((name) => !code.includes(`"${name}"`))).toEqual([]);
    expect([...namesIn(words[id]?.["asks"])].filter((name) => !says.includes(name))).toEqual([]);
  });
});

describe("the sentences of the cases", () => {
  it.each(caseList.map(({ id, load }) => [id, load] as const))("of %s are whole", async (_, load) => {
    const map = await load();
    for (const variant of map.variants) {
      const judged = findings.run({ variant, perspectives: [], readings: [] }, null, () => {});
      for (const { rule, findings: found, unknown } of judged) {
        const said = [
          ...[...found, ...unknown].map((point) => findingSentence(rule, point, variant, english)),
          ...unknown.map((point) => findingQuestion(rule, point, variant, english)),
        ];
        expect(said.filter((sentence) => /\{\{|rules\.|,\s*[,.]|\s{2}|: \.|\(\)/u.test(sentence))).toEqual(
          [],
        );
        const figures = [...found, ...unknown].flatMap((point) => Object.keys(point.figures));
        expect(figures.filter((figure) => !(figure in findingWords.figures))).toEqual([]);
      }
    }
  });
});

describe("names in a sentence", () => {
  const variant = nowOf(aMap("Police > Shops", "Apple and Google > threat:Fraud", "Court, City > Press"));
  const row = (...ids: readonly string[]) => filledText(ids, variant, english);

  it("stand in a row, each once", () => {
    expect(row("police")).toBe("Police");
    expect(row("police", "shops", "police")).toBe("Police and Shops");
  });

  it("are put in quotes together where one of them holds an “and” or a comma", () => {
    expect(row("police", "apple and google")).toBe("“Police” and “Apple and Google”");
    expect(row("apple and google")).toBe("Apple and Google");
  });

  it("are counted beyond four", () => {
    expect(row("police", "shops", "press", "fraud", "r1")).toBe("Police, Shops, Press and 2 more");
  });

  it("are in quotes where they are no party's", () => {
    expect(row("fraud", "police")).toBe("“Fraud” and Police");
    expect(row("r1")).toBe("Police works with Shops");
  });

  it("of a loop lead from one end to the next", () => {
    const ends = ["threat:fraud", "impact:legitimacy", "threat:fraud"];
    expect(filledText({ ends }, variant, english)).toBe("“Fraud” → legitimacy → “Fraud”");
  });

  it("beside measures, each said as what it is", () => {
    expect(filledText({ as: "mean", value: -0.544 }, variant, english)).toBe("−0.54");
    expect(filledText({ as: "rating", value: 2 }, variant, english)).toBe("+2");
    expect(filledText({ as: "share", value: 0.625 }, variant, english)).toBe("63 %");
    expect(filledText({ as: "index", value: 0.375 }, variant, english)).toBe("0.38");
  });
});
