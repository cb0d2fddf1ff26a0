import { describe, expect, it } from "vitest";

import { caseList } from "~/cases";
import { lenses, lensesFor } from "~/lenses";
import { changes, changeStrokes } from "~/lenses/changes";
import { palettes, type Theme } from "~/lenses/palette";
import { updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { addRelation, setHumanSecurity, setTrust, updateRelations } from "~/model/commands/relations";
import { forkVariant } from "~/model/commands/variants";
import { comparedWith } from "~/model/compared-with";
import { comparison } from "~/model/comparison";
import type { RelataMap } from "~/model/map";
import { elementOf, relationOf, variantOf } from "~/model/queries";
import { newRelation } from "~/model/relation";

import { aMap } from "../a";
import { distance, visions } from "./colour";

const forked = forkVariant(
  aMap("Police 1/-1> Visitors P2 E-1", "Council > Police", "threat:Fraud > Visitors"),
  "now",
  { id: "then", name: "Then" },
);

function read(map: RelataMap, variant = "then", base: string | null = null) {
  const view = { map, variant: variantOf(map, variant), beneficiary: null, perspective: null, base };
  const reading = changes.read(view);
  const words = (said: ReturnType<typeof reading.styleOf>["note"]) =>
    (said ?? [])
      .map((word) => ("key" in word ? word.key.replace("words.changes.", "") : word.text))
      .join(" ");
  return {
    ...reading,
    relation: (id: string) => {
      const style = reading.styleOf(relationOf(view.variant, id)!);
      return `${style.entries.join(" ")}: ${words(style.note)}`;
    },
    element: (id: string) => {
      const dress = reading.dressOf(elementOf(view.variant, id)!);
      return dress === null ? null : `${dress.entries.join(" ")}: ${words(dress.caption)}`;
    },
  };
}

describe("the variant that another is held against", () => {
  const map = forkVariant(forked, "then", { id: "later", name: "Later" });
  const against = (variant: string, asked: string | null) =>
    comparedWith(map, variantOf(map, variant), asked)?.id ?? null;

  it("is the one that is asked for, or else the one it is based on", () => {
    expect(against("later", null)).toBe("then");
    expect(against("later", "now")).toBe("now");
    expect(against("now", "later")).toBe("later");
  });

  it("is never itself, nor one that there is not", () => {
    expect(against("now", null)).toBeNull();
    expect(against("now", "now")).toBeNull();
    expect(against("then", "then")).toBe("now");
    expect(against("then", "gone")).toBe("now");
  });
});

describe("the lens on changes", () => {
  it("is offered where there is something to compare", () => {
    expect(lensesFor(aMap("Police > Visitors"))).toHaveLength(lenses.length - 1);
    expect(lensesFor(forked)).toEqual(lenses);
  });

  it("finds a fork as before in everything, and so the first variant, which is based on nothing", () => {
    for (const variant of ["now", "then"]) {
      const seen = read(forked, variant);
      expect(seen.relation("r1")).toBe("same: ");
      expect(seen.element("police")).toBeNull();
      expect(seen.ghosts?.relations ?? []).toEqual([]);
    }
  });

  it("says in figures what became another, and in a word what has no figures", () => {
    let map = setTrust(forked, "then", ["r1"], "backward", { value: 1 });
    map = setHumanSecurity(map, "then", ["r1"], { protection: null });
    map = updateRelations(map, "then", ["r2"], { label: "Instructs" });
    map = updateRelations(map, "then", ["r3"], { note: "Seen twice" });
    map = updateElements(map, "then", ["fraud"], { severity: 4 });
    map = updateElements(map, "then", ["council"], { note: "Elected" });
    const seen = read(map);
    expect(seen.relation("r1")).toBe("changed: trust +1/−1 → +1/+1 \n protection +2 → ?");
    expect(seen.relation("r2")).toBe("changed: relabelled");
    expect(seen.relation("r3")).toBe("changed: changed");
    expect(seen.element("fraud")).toBe("changed: severity ? → 4");
    expect(seen.element("council")).toBe("changed: changed");
  });

  it("marks what is new, and has ghosts of what ended", () => {
    const [council, visitors] = ["council", "visitors"].map((id) => elementOf(variantOf(forked, "now"), id)!);
    const added = addRelation(forked, "then", newRelation("r9", council!, visitors!));
    const seen = read(removeItems(added, "then", new Set(["police"])));
    expect(seen.relation("r9")).toBe("added: added");
    expect(seen.ghosts?.elements.map(({ id }) => id)).toEqual(["police"]);
    expect(seen.ghosts?.relations.map(({ id }) => id)).toEqual(["r1", "r2"]);
    const back = read(removeItems(added, "then", new Set(["police"])), "now", "then");
    expect(back.element("police")).toBe("added: added");
    expect(back.ghosts?.relations.map(({ id }) => id)).toEqual(["r9"]);
  });
});

describe.each(caseList)("the redesign of $id through the lens on changes", ({ load }) => {
  it("shows each item as what has become of it", async () => {
    const map = await load();
    const [now, redesign] = map.variants;
    if (now === undefined || redesign === undefined) throw new Error("a case has two variants");
    const reading = changes.read({
      map,
      variant: redesign,
      beneficiary: null,
      perspective: null,
      base: null,
    });
    const { elements, relations } = comparison(now, redesign);
    const shown = new Map<string, string>();
    for (const element of redesign.elements) {
      const [entry = ""] = reading.entriesOf?.(element) ?? [];
      shown.set(element.id, entry);
    }
    for (const relation of redesign.relations)
      shown.set(relation.id, reading.styleOf(relation).entries.join(" "));
    const { ghosts } = reading;
    for (const { id } of [...(ghosts?.elements ?? []), ...(ghosts?.relations ?? [])]) shown.set(id, "ended");
    const became = [...elements, ...relations].map(({ id, change }) => [id, change] as const);
    expect(became.filter(([id, change]) => shown.get(id) !== change)).toEqual([]);
    expect(shown.size).toBe(became.length);
  });
});

it.each(Object.keys(palettes) as Theme[])("keeps any two classes 10 apart by colour alone, %s", (theme) => {
  const colours = Object.values(changeStrokes).map(({ colour }) => palettes[theme][colour]);
  const pairs = colours.flatMap((a, place) => colours.slice(place + 1).map((b) => [a, b] as const));
  for (const vision of Object.keys(visions))
    expect(Math.min(...pairs.map(([a, b]) => distance(a, b, vision)))).toBeGreaterThanOrEqual(10);
});
