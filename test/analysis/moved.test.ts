import { describe, expect, it } from "vitest";

import { downturnMoved } from "~/analysis/moved/downturn";
import { loopsMoved } from "~/analysis/moved/loops";
import { moved } from "~/analysis/moved/moved";
import { caseList } from "~/cases";
import { addFeedback, setImpactItem } from "~/model/commands/impact";
import { removeItems } from "~/model/commands/items";
import { setHumanSecurity, setTrust, updateRelations } from "~/model/commands/relations";
import { forkVariant } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";

import { aMap, nowOf } from "../a";

const shock = { element: null, loss: 0.6, factor: 0.6, buffer: false };

/** What has moved from a variant of a map, the first unless said, to another one. */
function reported(map: RelataMap, to = "then", from = nowOf(map).id) {
  const [before, variant] = [variantOf(map, from), variantOf(map, to)];
  const report = moved.run(
    { variant, before, perspectives: [], readings: [] },
    { from: before.id, ...shock },
    () => {},
  );
  if (report === null) throw new Error("nothing is held against it");
  return report;
}

const fork = (map: RelataMap) => forkVariant(map, "now", { id: "then", name: "Then" });

/** Balance of the six cases before and after, as they were coded; floors over the groups judged in both. */
const coded = [
  ["toeslagenaffaire", 0.12, 0.37],
  ["coronamelder", 0.17, 0.53],
  ["whatsapp-neighbourhood-watch", 0.43, 0.53],
  ["lesvos-hotspot", 0.15, 0.35],
  ["rwanda-1994", 0, 0.29],
  ["london-live-facial-recognition", 0.45, 0.57],
] as const;

describe("balance before and after", () => {
  it.each(coded)("of the case %s is %d and then %d", async (id, before, after) => {
    const map = await caseList.find((each) => each.id === id)?.load();
    const redesign = map?.variants[1];
    if (map === undefined || redesign === undefined) throw new Error(`no case ${id}`);
    const { balance } = reported(map, redesign.id);
    const hundredths = (value: number | null) => Math.round((value ?? Number.NaN) * 100) / 100;
    expect([hundredths(balance.before.balance), hundredths(balance.after.balance)]).toEqual([before, after]);
  });

  it("is not known where too little is answered, whatever it was", () => {
    const map = setImpactItem(fork(aMap("Police > Visitors")), "then", { of: "overall" }, "lawfulness", {
      score: 5,
    });
    const { before, after } = reported(map).balance;
    expect([before.balance, after.balance]).toEqual([null, null]);
    expect(reported(map).balance.floor).toBeNull();
  });
});

describe("what moved for a party", () => {
  const street = aMap("Police 1/-2> Visitors P-2 E-1", "Shops 1/?> Visitors P1 E1");

  it("is nothing between a variant and its copy", () => {
    const { parties, findings, loops } = reported(fork(street));
    expect(parties.some(({ trustMoved, securityMoved }) => trustMoved || securityMoved)).toBe(false);
    expect([findings.solved, findings.fresh, findings.opened]).toEqual([[], [], []]);
    expect([loops.gained, loops.lost]).toEqual([[], []]);
  });

  it("is told with what is unknown, and with the relations behind it", () => {
    const rated = setTrust(fork(street), "then", ["r1"], "backward", { value: 1 });
    const map = setHumanSecurity(rated, "then", ["r1"], { protection: 1, empowerment: null });
    const moves = new Map(reported(map).parties.map((move) => [move.party, move]));
    expect(moves.get("police")).toMatchObject({
      trustMoved: true,
      securityMoved: false,
      before: { trust: { mean: -2, known: 1, unknown: 0 } },
      after: { trust: { mean: 1, known: 1, unknown: 0 } },
      relations: ["r1"],
    });
    expect(moves.get("visitors")).toMatchObject({
      securityMoved: true,
      before: { received: { protection: -0.5, empowerment: 0, targeted: true, quadrant: "abandoned" } },
      after: { received: { protection: 1, empowerment: 1, unknownEmpowerment: 1, quadrant: "both" } },
    });
    expect(moves.get("shops")).toMatchObject({ trustMoved: false, securityMoved: false });
  });

  it("says who is new and who is gone", () => {
    const gone = reported(removeItems(fork(street), "then", ["shops"])).parties;
    expect(gone.find(({ party }) => party === "shops")).toMatchObject({ after: null });
  });
});

describe("findings", () => {
  it("that become unknown are not solved", () => {
    const map = fork(aMap("Police 1/1> Visitors P-2 E0"));
    const { findings } = reported(setHumanSecurity(map, "then", ["r1"], { protection: null }));
    expect(findings.opened.map(({ rule }) => rule)).toEqual(["targeted"]);
    expect(findings.solved.map(({ rule }) => rule)).not.toContain("targeted");
  });

  it("that only a question about many parties stands for are neither solved nor new", () => {
    const coerced = updateRelations(aMap("Police > Visitors", "Judge > Shops"), "now", ["r1"], {
      kind: "coercion",
    });
    const overseen = updateRelations(coerced, "now", ["r2"], { kind: "oversight" });
    const map = removeItems(fork(overseen), "then", ["r2"]);
    const rule = "powerWithoutOversight";
    const count = (said: readonly { readonly rule: string }[]) =>
      said.filter((each) => each.rule === rule).length;
    const { findings } = reported(map);
    expect([count(findings.solved), count(findings.opened)]).toEqual([0, 1]);
    const back = reported(map, "now", "then").findings;
    expect([count(back.fresh), count(back.answered)]).toEqual([0, 1]);
  });

  it("beyond those that a rule tells are not solved", () => {
    const lines = Array.from({ length: 9 }, (_, at) => `A${at} 3/-3> B${at}`);
    const map = aMap("A 1/-1> B", "C 1/1> D", ...lines);
    const wider = setTrust(fork(map), "then", ["r2"], "backward", { value: -3 });
    const { findings } = reported(wider);
    expect(findings.solved.map(({ rule }) => rule)).not.toContain("largestAsymmetries");
    expect(findings.same.map(({ point }) => point.key)).toContain("r1");
  });

  it("that are solved stand beside those that are new", () => {
    const map = fork(aMap("Police 1/1> Visitors P-2 E0", "Shops 1/1> Visitors P1 E1"));
    const eased = setHumanSecurity(map, "then", ["r1"], { protection: 2, empowerment: -2 });
    const { findings } = reported(eased);
    expect(findings.solved.map(({ rule }) => rule)).toContain("targeted");
    expect(findings.fresh.map(({ rule }) => rule)).toContain("protectedButSilenced");
    expect(findings.before).toBe(findings.solved.length + findings.opened.length + findings.same.length);
    expect(findings.after).toBe(findings.fresh.length + findings.same.length);
  });
});

describe("loops", () => {
  const link = (id: string, from: string, to: string, polarity: "+" | "-") =>
    ({ id, from, to, polarity, delay: null, strength: null, why: "" }) as const;
  const looping = addFeedback(
    addFeedback(aMap("Police > Visitors"), "now", link("f1", "element:police", "element:visitors", "+")),
    "now",
    link("f2", "element:visitors", "element:police", "+"),
  );

  it("are lost with what they run through", () => {
    const map = removeItems(fork(looping), "then", ["police"]);
    const { gained, lost, same } = loopsMoved(nowOf(map), variantOf(map, "then"));
    expect([gained.length, lost.length, same]).toEqual([0, 1, 0]);
  });
});

describe("the same failure in both", () => {
  const serving = updateRelations(aMap("Agency > Council", "Council > Parents P2 E0"), "now", ["r1", "r2"], {
    kind: "service",
  });

  it("is that of what most depends on, and tells each loss before and after", () => {
    const map = setHumanSecurity(fork(serving), "then", ["r2"], { protection: 0 });
    const report = downturnMoved(nowOf(map), variantOf(map, "then"), { ...shock, element: "council" });
    expect(report).toMatchObject({ element: "council", parties: [{ party: "parents", before: 0.6 }] });
    expect(downturnMoved(nowOf(map), variantOf(map, "then"), shock)?.element).toBe("agency");
  });

  it("is none where nothing that could fail is in both", () => {
    const map = removeItems(fork(aMap("Police > Visitors")), "then", ["police", "visitors"]);
    expect(downturnMoved(nowOf(map), variantOf(map, "then"), shock)).toBeNull();
  });
});
