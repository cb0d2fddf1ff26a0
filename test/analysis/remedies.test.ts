import { describe, expect, it } from "vitest";

import { findings } from "~/analysis/findings";
import { moved } from "~/analysis/moved/moved";
import { remediable, remedies } from "~/analysis/remedies";
import { acceptChange } from "~/analysis/remedies/accept";
import { type Offered, waysOut } from "~/analysis/remedies/offered";
import { rules } from "~/analysis/rules";
import { caseList } from "~/cases";
import { updateElements } from "~/model/commands/elements";
import { updateRelations } from "~/model/commands/relations";
import { addWantedSilo } from "~/model/commands/silos";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { variantOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { createDocument } from "~/state/document";

import { aMap, nowOf } from "../a";

const subjectOf = (variant: Variant) => ({ variant, perspectives: [], readings: [] });
const judge = (variant: Variant) => findings.run(subjectOf(variant), null, () => {});
const waysFor = (map: RelataMap, rule: string, key: string): Offered => {
  const offered = waysOut.run(subjectOf(nowOf(map)), { rule, key }, () => {});
  if (offered === null) throw new Error(`no finding ${rule} ${key}`);
  return offered;
};
const said = (offered: Offered) => offered.ways.map(({ kind, says }) => `${kind} ${says}`);
const given = { idOf: (id: string) => `made ${id}`, nameOf: () => "New body" };

/** Relations of these kinds, in their order, where `aMap` makes cooperation of all. */
function kinds(map: RelataMap, ...all: readonly Relation["kind"][]): RelataMap {
  return all.reduce((so, kind, at) => updateRelations(so, "now", [`r${at + 1}`], { kind }), map);
}

/** Police coerce visitors, who cannot contest it; nobody oversees the police, and the council oversees the shops. */
const street = kinds(
  aMap("Police -1/-2> Visitors P-1 E-1", "Council 1/1> Shops", "Shops 1/1> Visitors P1 E1"),
  "coercion",
  "oversight",
  "service",
);

describe("the ways to remove a finding", () => {
  it("are oversight by somebody on the map, an end to the power, or a new body, the smallest first", () => {
    const typed = updateElements(street, "now", ["council"], { type: "oversight_body" });
    expect(said(waysFor(typed, "powerWithoutOversight", "police"))).toEqual([
      "addOversight by",
      "endRelation relations",
      "addOversight newBody",
    ]);
  });

  it("pass over whoever is under the power that would be overseen", () => {
    const map = updateElements(street, "now", ["visitors", "council"], { type: "oversight_body" });
    const [first] = waysFor(map, "powerWithoutOversight", "police").ways;
    expect(first?.values).toEqual({ by: ["council"], who: ["police"] });
  });

  it("are ways to contest for those under coercion", () => {
    expect(said(waysFor(street, "coercionWithoutContest", "visitors"))).toEqual([
      "addContest against",
      "endRelation coercion",
    ]);
  });

  it("are a seat at the table for who was never asked", () => {
    const map = updateElements(street, "now", ["visitors"], { seatAtTable: "no" });
    expect(said(waysFor(map, "neverAsked", "visitors"))).toEqual(["giveSeat seat"]);
  });

  it("are given up unwritten rules and opened spaces", () => {
    const rule = { text: "One looks away", type: "competing" } as const;
    const ruled = updateRelations(street, "now", ["r3"], { informalRules: [rule] });
    expect(said(waysFor(ruled, "competingRules", "r3 0"))).toEqual(["settleRule giveUp"]);
    const square = kinds(aMap("space:Square > Visitors P0 E-1"), "control");
    const closed = updateElements(square, "now", ["square"], { access: "closed", stances: ["closed_off"] });
    expect(said(waysFor(closed, "spaceWithoutSay", "square"))).toEqual([
      "openSpace conditions",
      "endRelation relations",
    ]);
  });

  it("say the least rating that would be enough, and give none", () => {
    const map = updateElements(aMap("Police 1/1> Visitors P2 E0", "Help > Shops"), "now", ["help"], {
      type: "civil_society",
    });
    const [way] = waysFor(map, "singleProtector", "visitors").ways;
    expect(way).toMatchObject({ kind: "addProtector", least: 1, need: { rated: "protection" } });
    const accepted = acceptChange(map, { variantId: "now", fork: null }, way?.steps ?? [], given, "why");
    expect(nowOf(accepted).relations.at(-1)).toMatchObject({
      trust: { forward: { value: null }, backward: { value: null } },
      humanSecurity: { beneficiary: "visitors", protection: null, empowerment: null },
      strength: null,
    });
  });

  it("are a rule for data in hands that none binds", () => {
    const used = kinds(aMap("Firm > commodity:Files", "Council 1/1> Firm"), "use", "contract");
    const typed = updateElements(used, "now", ["files"], { type: "data" });
    const map = updateElements(
      updateElements(typed, "now", ["firm"], { type: "private_firm" }),
      "now",
      ["council"],
      { type: "local_authority" },
    );
    const { ways } = waysFor(map, "dataWithoutRule", "files");
    expect(ways.map(({ kind, says, values }) => [kind, says, values["by"]])).toEqual([
      ["setRule", "by", ["council"]],
      ["setRule", "newBody", undefined],
    ]);
  });

  it("are information and a say for who is protected without either, once those concerned rate it", () => {
    const { ways } = waysFor(aMap("Police 1/1> Visitors P1 E0"), "protectedButSilenced", "visitors");
    expect(ways.map(({ kind, says, least }) => [kind, says, least])).toEqual([
      ["giveSay", "information", 1],
      ["giveSay", "say", 1],
    ]);
  });

  it("are an end to what crosses the border of a wanted silo", () => {
    const silo = { id: "s", name: "Files", elements: ["police"] };
    const map = addWantedSilo(aMap("Police > Visitors"), "now", silo);
    expect(said(waysFor(map, "wantedSiloBreached", "s"))).toEqual(["endRelation relations"]);
  });

  it("leave a question where a relation would be gone about in another way", () => {
    const map = aMap("Police 1/1> Visitors P-2 E0");
    const rework = waysFor(map, "targeted", "visitors").ways.find(({ kind }) => kind === "rework");
    expect(rework?.moved.opened.map(({ rule }) => rule)).toContain("targeted");
    expect(rework?.moved.solved.map(({ rule }) => rule)).not.toContain("targeted");
  });

  it("do not count among them what would not be enough", () => {
    const map = aMap(...["Police", "Army", "Guards", "Watch"].map((who) => `${who} > Visitors P-1 E0`));
    expect(waysFor(map, "targeted", "visitors")).toEqual({ ways: [], tried: 6 });
  });

  it("are offered for rules that there are", () => {
    const known = new Set(rules.map(({ id }) => id));
    expect([...remediable].filter((rule) => !known.has(rule))).toEqual([]);
    expect(new Set(remedies.map(({ id }) => id)).size).toBe(remedies.length);
  });
});

describe.each(caseList)("on the case $id", ({ load }) => {
  it("three suggestions are accepted, remove their findings, show under what moved, and are undone", async () => {
    const original = await load();
    const document = createDocument();
    document.open(original);
    const base = nowOf(original);
    const targets = judge(base)
      .filter(({ rule }) => remediable.has(rule))
      .flatMap(({ rule, findings: found }) => found.map(({ key }) => ({ rule, key })))
      .flatMap((name) => {
        const way = waysOut.run(subjectOf(base), name, () => {})?.ways.find(({ least }) => least === null);
        return way === undefined ? [] : [{ name, way }];
      })
      .slice(0, 3);
    expect(targets).toHaveLength(3);

    for (const [at, { name, way }] of targets.entries()) {
      const fork = { id: `fork ${at}`, name: `Fork ${at}` };
      const into = { variantId: base.id, fork };
      const own = { idOf: (id: string) => `${id} of ${at}`, nameOf: () => "New body" };
      document.edit({ key: "edit.acceptRemedyFork" }, (map) =>
        acceptChange(map, into, way.steps, own, "why"),
      );
      const { map } = document.getState();
      if (map === null) throw new Error("no map is open");
      expect(parseMap(map).problems).toEqual([]);
      const after = variantOf(map, fork.id);
      const found = judge(after).find(({ rule }) => rule === name.rule)?.findings ?? [];
      expect(found.map(({ key }) => key)).not.toContain(name.key);
      expect(after.changes.every(({ why }) => why === "why")).toBe(true);
      const shock = { element: null, loss: 0.6, factor: 0.6, buffer: false };
      const held = { ...subjectOf(after), before: variantOf(map, base.id) };
      const report = moved.run(held, { from: base.id, ...shock }, () => {});
      const gone = [...(report?.findings.solved ?? []), ...(report?.findings.opened ?? [])];
      expect(gone.map(({ rule, point }) => ({ rule, key: point.key }))).toContainEqual(name);
      expect(variantOf(map, base.id)).toBe(base);
    }

    for (const _ of targets) document.undo();
    expect(document.getState().map).toBe(original);
  });
});
