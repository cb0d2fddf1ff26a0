import { describe, expect, it } from "vitest";

import { withoutConfidential } from "~/model/commands/confidential";
import { updateElements } from "~/model/commands/elements";
import { addFeedback, removeFeedback } from "~/model/commands/impact";
import { removeItems } from "~/model/commands/items";
import { keepLoop, releaseLoop, updateLoop } from "~/model/commands/loops";
import { forkVariant } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { keptLoopsOf } from "~/model/queries";
import { writeMap } from "~/model/write";

import { aMap, nowOf } from "../../a";

const link = { polarity: "+", delay: null, strength: null, why: "" } as const;

/** Fraud calls for controls, and controls bring forth fraud. */
function aRound(): RelataMap {
  let map = aMap("Police 1/-1> Visitors", "threat:Fraud > Visitors");
  map = addFeedback(map, "now", { ...link, id: "l1", from: "threat:fraud", to: "relation:r1" });
  return addFeedback(map, "now", { ...link, id: "l2", from: "relation:r1", to: "threat:fraud" });
}

const round = { id: "k1", name: "Control begets fraud", links: ["l1", "l2"], note: "" };
const linksOf = (map: RelataMap) => keptLoopsOf(nowOf(map)).map(({ links }) => links.join(" "));

describe("a kept loop", () => {
  it("[K1] names its links in the order of the round, and comes back from a file", () => {
    const map = keepLoop(aRound(), "now", round);
    expect(linksOf(map)).toEqual(["l1 l2"]);
    expect(parseMap(JSON.parse(writeMap(map)))).toEqual({ map, problems: [] });
  });

  it("[K1] stays when one of its links goes, with the link or with what it led to", () => {
    const map = keepLoop(aRound(), "now", round);
    expect(linksOf(removeFeedback(map, "now", "l2"))).toEqual(["l1 l2"]);
    const without = removeItems(map, "now", ["fraud"]);
    expect(nowOf(without).feedback).toEqual([]);
    expect(linksOf(without)).toEqual(["l1 l2"]);
    expect(parseMap(without)).toEqual({ map: without, problems: [] });
  });

  it("[K2] is kept once, wherever the round begins", () => {
    const map = keepLoop(aRound(), "now", round);
    expect(keepLoop(map, "now", { ...round, id: "k2", links: ["l2", "l1"] })).toBe(map);
    expect(linksOf(keepLoop(map, "now", { ...round, id: "k2", links: ["l1"] }))).toEqual(["l1 l2", "l1"]);
  });

  it("is given another name and a note", () => {
    const map = updateLoop(keepLoop(aRound(), "now", round), "now", "k1", { name: "Spiral", note: "Ask" });
    expect(keptLoopsOf(nowOf(map))).toEqual([{ ...round, name: "Spiral", note: "Ask" }]);
  });

  it("[K3] that is let go leaves its links, and no empty list", () => {
    const map = releaseLoop(keepLoop(aRound(), "now", round), "now", "k1");
    expect(map).toEqual(aRound());
    expect(nowOf(map)).not.toHaveProperty("loops");
  });

  it("throws where it runs through nothing, or its id is another's", () => {
    const map = keepLoop(aRound(), "now", round);
    expect(() => keepLoop(map, "now", { ...round, id: "k2", links: [] })).toThrow("runs through nothing");
    expect(() => keepLoop(map, "now", { ...round, links: ["l1"] })).toThrow("keeps a loop k1");
    expect(() => keepLoop(map, "now", { ...round, id: "police", links: ["l1"] })).toThrow("is taken");
  });

  it("[M6] shares its id with the loops of other variants", () => {
    const map = forkVariant(keepLoop(aRound(), "now", round), "now", { id: "then", name: "Then" });
    expect(parseMap(map)).toEqual({ map, problems: [] });
  });

  it("[X2] goes where it names what is confidential", () => {
    const secret = updateElements(keepLoop(aRound(), "now", round), "now", ["fraud"], { confidential: true });
    expect(nowOf(withoutConfidential(secret))).not.toHaveProperty("loops");
  });
});

describe("kept loops in a file", () => {
  const opened = (loops: unknown) => {
    const map = aRound();
    return parseMap({ ...map, variants: [{ ...nowOf(map), loops }] });
  };

  it("[I2] follow a link that must give its id up", () => {
    const map = keepLoop(aRound(), "now", round);
    const clash = {
      ...map,
      perspectives: [{ id: "l1", name: "", chain: null, colour: null, securityView: "" }],
    };
    const { map: after } = parseMap(clash);
    expect(linksOf(after!)).toEqual(["l1-2 l2"]);
    expect(nowOf(after!).feedback.map(({ id }) => id)).toEqual(["l1-2", "l2"]);
  });

  it("[R1] [R3] are made good where they lack something, as those of older files may", () => {
    const { map, problems } = opened(["?", { id: "a", items: ["police"] }, { links: ["l1", 7] }]);
    expect(nowOf(map!).loops).toEqual([
      { id: "a", items: ["police"], name: "", links: [], note: "" },
      { id: "loops-3", name: "", links: ["l1", "7"], note: "" },
    ]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it("[K1] are whole though they name links that nobody has", () => {
    expect(opened([{ ...round, links: ["gone", "l2"] }]).problems).toEqual([]);
  });
});
