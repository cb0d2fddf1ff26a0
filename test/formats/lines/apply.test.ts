import { describe, expect, it } from "vitest";

import { nowOf, aMap } from "../../a";
import { frozen } from "../../frozen";
import { told, words, written, wrongIn } from "./lines";

const empty = frozen(aMap());
const two = frozen(aMap("Police 1/-1> Visitors P2 E-1", "space:Square"));

function made(...lines: readonly string[]): readonly string[] {
  const { map, problems } = written(empty, ...lines);
  expect(problems).toEqual([]);
  return told(map);
}

describe("a line about two elements", () => {
  it.each([
    ["Police > Visitors: protects, trust 1/-1, P2 E-1", "Police protect Visitors, 1/-1, P2 E-1 for Visitors"],
    ["Police -> Visitors:protects,trust +1/−1,P2,E–1", "Police protect Visitors, 1/-1, P2 E-1 for Visitors"],
    ["Police→Visitors: P2 E-1 trust 1 / -1 protects", "Police protect Visitors, 1/-1, P2 E-1 for Visitors"],
    ["Police => Visitors", "Police cooperation Visitors, ?/?"],
    ["Visitors < Police: trust 2", "Police cooperation Visitors, 2/?"],
    ["Police > Visitors: INFORMATION  sharing", "Police information_sharing Visitors, ?/?"],
    ["Police > Visitors: information_sharing", "Police information_sharing Visitors, ?/?"],
    ["Police > Visitors: shares information with", "Police information_sharing Visitors, ?/?"],
    ["Police > Visitors: oversees", "Police oversight Visitors, ?/?"],
    [
      "Police > Visitors: patrols the square at night trust 2 P1",
      "Police cooperation Visitors, patrols the square at night, 2/?, P1 E? for Visitors",
    ],
    ["Police > Visitors: service, patrols, s2", "Police service Visitors, patrols, ?/?, 2"],
    ['Police > Visitors: "service", strength 3', "Police cooperation Visitors, service, ?/?, 3"],
    [
      'Police > Visitors: "says ""no"", twice: -> now"',
      'Police cooperation Visitors, says "no", twice: -> now, ?/?',
    ],
    ["Police > Visitors: trust ?/-1 low", "Police cooperation Visitors, ?/-1l"],
    ["Police > Visitors: trust 2/-1, low/high", "Police cooperation Visitors, 2l/-1h"],
    ["Police > Visitors: trust 2/-1 high confidence", "Police cooperation Visitors, 2h/-1h"],
    ["Police > Visitors: P? E2", "Police cooperation Visitors, ?/?, P? E2 for Visitors"],
    ["Police > Visitors: P2E-1 for police", "Police cooperation Visitors, ?/?, P2 E-1 for Police"],
    [
      "Police > Visitors: informal provide/receive",
      "Police cooperation Visitors, ?/?, informal, provide/receive",
    ],
    ["Police > Visitors: mixed, ? / undergo", "Police cooperation Visitors, ?/?, mixed, null/undergo"],
  ])("%s", (line, relation) => {
    const [first, second, ...rest] = made(line);
    expect(new Set([first, second])).toEqual(new Set(["actor Police", "actor Visitors"]));
    expect(rest).toEqual([relation]);
  });

  it("makes one relation each way, with the trust turned, for both", () => {
    expect(made("Police <> Visitors: cooperation, trust 2/-1, low/high")).toEqual([
      "actor Police",
      "actor Visitors",
      "Police cooperation Visitors, 2l/-1h",
      "Visitors cooperation Police, -1h/2l",
    ]);
  });

  it("guesses what a new element is, and says so", () => {
    const { map, said } = written(empty, "Fraud > Parents: endangers", "Agency > Data: uses");
    expect(told(map).slice(0, 4)).toEqual([
      "threat Fraud",
      "actor Parents",
      "actor Agency",
      "commodity Data",
    ]);
    expect(said.filter(({ does }) => does === "adds")).toHaveLength(4);
    expect(said[0]).toEqual({ does: "adds", name: "Fraud", kind: "threat", guessed: true });
  });

  it("takes the kind that is written before a name", () => {
    expect(made("threat: Fraud > space: Square: endangers", "Police > s: Square: protects")).toEqual([
      "threat Fraud",
      "space Square",
      "actor Police",
      "Fraud endanger Square",
      "Police protect Square",
    ]);
  });

  it("takes a letter before the only colon for a name", () => {
    expect(made("A > C: uses")).toEqual(["actor A", "commodity C", "A use C"]);
  });
});

describe("names", () => {
  it("match whatever the case, accents and spaces, and by a beginning that only one has", () => {
    const map = aMap("Café  owners", "Police", "Residents");
    for (const name of ["cafe owners", "CAFÉ OWNERS", "caf"])
      expect(told(written(map, `${name} > res: informs`).map).slice(3)).toEqual([
        "Café  owners cooperation Residents, informs, ?/?",
      ]);
  });

  it("that begin like another are their own in several lines, in whatever order they come", () => {
    const lines = ["Police academy > Council: trains for", "Police > Visitors: protects"];
    const relations = ["Police academy cooperation Council, trains for, ?/?", "Police protect Visitors, ?/?"];
    expect(made(...lines).slice(4)).toEqual(relations);
    expect(made(...lines.toReversed()).slice(4)).toEqual(relations.toReversed());
    const map = aMap("Police academy");
    expect(
      told(written(map, "Police > Visitors: protects", "Council > Police: pays").map).slice(1, 4),
    ).toEqual(["actor Police", "actor Visitors", "actor Council"]);
  });

  it("that go on counting are as many as are counted", () => {
    const lines = Array.from({ length: 53 }, (_, nth) => `Municipality > Municipal partner ${nth}: pays`);
    expect(nowOf(written(empty, ...lines.toReversed()).map).elements).toHaveLength(54);
  });

  it("that are both written in a line are two", () => {
    expect(made("Police academy > Police: trains").slice(0, 2)).toEqual([
      "actor Police academy",
      "actor Police",
    ]);
    const there = written(aMap("Police academy"), "Police > police academy: pays");
    expect(told(there.map).at(-1)).toBe("Police cooperation Police academy, pays, ?/?");
  });

  it("that are taken for a longer one are said to be", () => {
    const { said } = written(aMap("Police academy", "Visitors"), "Pol > visitors: protects");
    expect(said).toMatchObject([
      { does: "means", typed: "Pol", name: "Police academy" },
      { does: "relates", from: "Police academy", to: "Visitors" },
    ]);
  });

  it("that several begin with are a mistake that names them", () => {
    const map = aMap("Police union", "Police force", "Visitors");
    const { problems } = written(map, "Visitors > pol: informs");
    expect(problems).toMatchObject([
      { code: "several", line: 1, column: 12, values: { name: "pol", names: "Police union, Police force" } },
    ]);
    expect(wrongIn(map, "- pol")).toEqual(["1:3 severalThere"]);
    expect(told(written(map, 'Visitors > "pol": informs').map)).toContain("actor pol");
  });

  it("in quotes and in lists are whole", () => {
    const map = aMap("Police union");
    expect(told(written(map, "Police").map)).toEqual(["actor Police union", "actor Police"]);
    expect(told(written(map, '"Police" > police u: informs').map)).toHaveLength(3);
  });

  it("of which there are several are told apart by kind or number", () => {
    const map = written(empty, "Guard", "+ Guard", "+ space: Guard", "Police").map;
    expect(wrongIn(map, "Police > Guard")).toEqual(["1:10 sameName"]);
    expect(wrongIn(map, 'Police > "Guard" #4')).toEqual(["1:10 noSuchNumber"]);
    const { said } = written(map, 'Police > actor: "Guard" #2: pays', "Police > space: Guard: guards");
    expect(said.map(({ does }) => does)).toEqual(["relates", "relates"]);
  });
});

describe("a line about what is there", () => {
  it("changes what it mentions and nothing else", () => {
    const { map, said, touched } = written(two, "police > visitors: E2, formal");
    expect(told(map).at(-1)).toBe("Police cooperation Visitors, 1/-1, P2 E2 for Visitors, formal");
    expect(said).toMatchObject([{ does: "changes", from: "Police", to: "Visitors" }]);
    expect(touched).toEqual(["r1"]);
  });

  it("that says what is so already changes nothing at all", () => {
    const { map, said } = written(two, "Police > Visitors: trust 1/-1, P2", "Square");
    expect(map).toBe(two);
    expect(said.map(({ does }) => does)).toEqual(["keeps", "knows"]);
  });

  it("means the relation of its label, or of its kind, or the only one", () => {
    const start = written(empty, "A > B: funding, grants", "A > B: oversight", "A > B: funding, loans").map;
    expect(nowOf(start).relations).toHaveLength(3);
    const later = written(start, "A > B: LOANS, trust 1", "A > B: oversees, trust 2").map;
    expect(told(later).slice(2)).toEqual([
      "A funding B, grants, ?/?",
      "A oversight B, 2/?",
      "A funding B, loans, 1/?",
    ]);
    expect(wrongIn(start, "A > B: funds, trust 1")).toEqual(["1:1 severalRelations"]);
    expect(wrongIn(start, "A > B: trust 1")).toEqual(["1:1 severalRelations"]);
  });

  it("gives its label to the relation that has none, and makes another beside one that has", () => {
    const labelled = written(empty, "A > B", "A > B: pays").map;
    expect(told(labelled).slice(2)).toEqual(["A cooperation B, pays, ?/?"]);
    expect(told(written(labelled, "A > B: warns").map)).toHaveLength(4);
  });

  it("with a plus always adds another", () => {
    expect(told(written(two, "+ Police > Visitors", "+ Square").map).slice(-3)).toHaveLength(3);
    expect(nowOf(written(two, "+ Police > Visitors").map).relations).toHaveLength(2);
  });

  it("that is mutual is of one kind both ways, beside what is of another", () => {
    const start = written(empty, "A > B: protects").map;
    const { map, said } = written(start, "A <> B: share, trust 2");
    expect(told(map).slice(2)).toEqual([
      "A protect B, ?/?",
      "A cooperation B, share, 2/?",
      "B cooperation A, share, ?/2",
    ]);
    expect(said).toMatchObject([
      { does: "relates", from: "A", to: "B", kind: "cooperation" },
      { does: "relates", from: "B", to: "A", kind: "cooperation" },
      { does: "leaves", from: "A", to: "B", kind: "protect" },
    ]);
    expect(told(written(map, "B <> A: SHARE, trust 1").map).slice(2)).toEqual([
      "A protect B, ?/?",
      "A cooperation B, share, 2/1",
      "B cooperation A, share, 1/2",
    ]);
  });

  it("that is mutual completes what runs one way or changes what runs both ways", () => {
    const oneWay = written(empty, "A > B: cooperation").map;
    expect(told(written(oneWay, "A <> B: share").map).slice(2)).toEqual([
      "A cooperation B, share, ?/?",
      "B cooperation A, share, ?/?",
    ]);
    const labelled = written(empty, "A > B: service, patrols").map;
    expect(told(written(labelled, "A <> B: patrols").map).slice(2)).toEqual([
      "A service B, patrols, ?/?",
      "B service A, patrols, ?/?",
    ]);
    const bothWays = written(empty, "A <> B: oversees", "A > B: funds").map;
    expect(told(written(bothWays, "A <> B: trust 1/2").map).slice(2)).toEqual([
      "A oversight B, 1/2",
      "B oversight A, 2/1",
      "A funding B, ?/?",
    ]);
  });

  it("with a minus takes away relations, all or those of a kind or label, and elements with theirs", () => {
    const start = written(empty, "A > B: funding, grants", "A > B: oversight", "B > A: reports").map;
    expect(told(written(start, "- A > B: funds").map)).toHaveLength(4);
    expect(told(written(start, "− a > b: GRANTS").map)).toHaveLength(4);
    expect(told(written(start, "- A > B").map)).toHaveLength(3);
    expect(told(written(start, "- A <> B").map)).toHaveLength(2);
    expect(told(written(start, "- A").map)).toEqual(["actor B"]);
    expect(wrongIn(start, "- B > A: funding", "- C", "- A > B: trust 1")).toEqual(["3:10 onlyKindOrLabel"]);
    expect(wrongIn(start, "- B > A: funding", "- C")).toEqual(["1:1 noRelation", "2:3 noSuch"]);
  });

  it("makes an element what it is called, which its relations follow", () => {
    const { map, said } = written(two, "space: Visitors");
    expect(told(map)).toEqual([
      "actor Police",
      "space Visitors",
      "space Square",
      "Police cooperation Visitors, P2 E-1 for ?",
    ]);
    expect(said).toEqual([{ does: "makes", name: "Visitors", kind: "space" }]);
  });
});

describe("several lines", () => {
  it("add a list of names, one below the other or with commas", () => {
    expect(made("Police", "", "space: Square, Street", "c: Data", "goods: Weapons", "T:Fraud")).toEqual([
      "actor Police",
      "space Square",
      "space Street",
      "commodity Data",
      "commodity Weapons",
      "threat Fraud",
    ]);
  });

  it("know what earlier ones have made", () => {
    expect(made("Police > Visitors: protects", "police > VISITORS: trust 2").at(-1)).toBe(
      "Police protect Visitors, 2/?",
    );
  });

  it("change nothing when one of them is wrong", () => {
    const { map, problems } = written(two, "Bar owners", "Police > Square: trust 2");
    expect(map).toBe(two);
    expect(problems).toMatchObject([{ code: "noTrust", line: 2, column: 18, values: { name: "Square" } }]);
  });
});

describe("what is wrong", () => {
  it.each([
    ["Police >", "1:9 nameMissing"],
    ["> Police", "1:1 nameMissing"],
    ["Police > Visitors > Square", "1:19 secondArrow"],
    ["Police > Visitors, protects", "1:18 colonMissing"],
    ["Police: protects", "1:1 notAKind"],
    ["Police > Visitors: trust 4", "1:26 range"],
    ["Police > Visitors: trust 1/-4", "1:28 range"],
    ["Police > Visitors: trust", "1:20 number"],
    ["Police > Visitors: P3", "1:21 range"],
    ["Police > Visitors: P1.5", "1:21 range"],
    ["Police > Visitors: strength 0", "1:29 range"],
    ["Police > Visitors: P1, P2", "1:24 twice"],
    ["Police > Visitors: funds, oversees", "1:27 twice"],
    ["Police > Visitors: patrols, guards", "1:29 secondLabel"],
    ["Police > Visitors: looks: away", "1:25 colonInside"],
    ["Police > Visitors: looks > away", "1:26 arrowInside"],
    ['Police > Visitors: "patrols', "1:20 quoteOpen"],
    ['Pol"ice', "1:4 quoteInside"],
    ['"Police" force', "1:10 afterQuotes"],
    ["Police > Visitors: low", "1:20 noConfidence"],
    ["Police > space: Square: trust 1", "1:25 noTrust"],
    ["Police > space: Square: P1 for Square", "1:32 noBeneficiary"],
    ["\n\nPolice > Visitors: 👮 P9", "3:23 range"],
  ])("%j: %s", (line, mistake) => {
    expect(wrongIn(empty, line)[0]).toBe(mistake);
  });
});

describe("the words", () => {
  it("of every kind of relation are those of no other", () => {
    expect(new Set(words.relationKinds.values()).size).toBe(17);
    for (const [phrase, kind] of words.relationKinds)
      expect(made(`A > B: ${phrase}`).at(-1)).toContain(` ${kind} `);
  });
});
