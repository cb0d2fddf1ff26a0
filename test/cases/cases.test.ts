import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { type CaseStudy, caseList } from "~/cases/index";
import type { RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import { sectorOfActorType } from "~/model/vocabulary";
import { writeMap } from "~/model/write";

import { type Places, toMap } from "../tools/cases/convert";
import { refOf } from "../tools/cases/redesign";
import type { CaseSource } from "../tools/cases/source";
import { asArrangement, asEnvironment, asFeedback, asImpact, asSource } from "./asSource";
import { differences, expectedDifferences } from "./differences";
import { leavesOf, watched } from "./leaves";

/** Counted in the sources by text search: nodes, relations, threats, their targets, sources, facts, changes. */
const counts: Record<string, readonly number[]> = {
  toeslagenaffaire: [15, 20, 3, 4, 11, 7, 11],
  coronamelder: [15, 17, 3, 5, 11, 7, 14],
  "whatsapp-neighbourhood-watch": [15, 19, 3, 6, 10, 6, 8],
  "london-live-facial-recognition": [15, 20, 3, 4, 10, 7, 8],
  "lesvos-hotspot": [16, 20, 4, 5, 13, 7, 12],
  "rwanda-1994": [16, 21, 3, 7, 12, 6, 9],
};

const places = JSON.parse(textOf("test/tools/cases/places.json")) as Record<string, Places>;

describe.each(caseList)("the case $id", (study) => {
  const source = JSON.parse(textOf(`test/fixtures/cases/${study.id}.json`)) as CaseSource;

  it("holds as many of everything as its source", async () => {
    const first = firstOf(await study.load());
    const { nodes, relations, threats } = asArrangement(first);
    const targets = threats.flatMap((threat) => threat.targets);
    const { sources, facts } = await study.load();
    const changes = redesignOf(await study.load()).changes;
    const found = [nodes, relations, threats, targets, sources, facts, changes].map(({ length }) => length);
    expect(found).toEqual(counts[study.id]);
    expect(first.elements).toHaveLength(nodes.length + threats.length);
    expect(first.relations).toHaveLength(relations.length + targets.length);
  });

  it("gives back every field of its source", async () => {
    const map = await study.load();
    const { schema, redesign, ...rest } = source;
    expect(schema).toBe("secgov-case/1.0");
    expect(redesign).toBeDefined();
    expect(asSource(map, firstOf(map))).toEqual(rest);
  });

  it("changes in its redesign what the source changes, with the same reasons, and nothing else", async () => {
    const map = await study.load();
    const after = redesignOf(map);
    const before = asArrangement(firstOf(map));
    const { changes, impact_after: impactAfter, summary, title, ...rest } = source.redesign;
    expect(after).toMatchObject({
      id: "redesign",
      basedOn: "as-is",
      name: title,
      reason: summary,
      ...plain(rest),
    });
    expect(asImpact(after.impact)).toEqual(impactAfter);
    expect(after.changes).toEqual(changes.map((change) => ({ ref: refOf(change), why: change.why ?? "" })));
    expect(differences(before, asArrangement(after))).toEqual(expectedDifferences(before, changes));
  });

  it("carries the environment into its redesign, and the feedback whose ends are still there", async () => {
    const map = await study.load();
    const after = redesignOf(map);
    const gone = new Set(source.redesign.changes.filter(({ op }) => op.startsWith("remove")).map(refOf));
    const lasting = source.feedback.filter(
      ({ from, to }) => !gone.has(from.split(":")[1] ?? "") && !gone.has(to.split(":")[1] ?? ""),
    );
    expect(asEnvironment(after)).toEqual(asEnvironment(firstOf(map)));
    expect(after.feedback.map(asFeedback)).toEqual(lasting);
  });

  it("says nothing that the source does not say", async () => {
    const map = await study.load();
    const seen = new Set<string>();
    readAll(watched(map, seen));
    const unread = [...leavesOf(map)].filter(([path]) => !seen.has(path));
    expect(unread.filter(([path, value]) => !isUnknown(value) && !isOurs(path, value, map, study))).toEqual(
      [],
    );
  });

  it("puts each actor into the sector of the security chain that its type belongs to", async () => {
    const map = await study.load();
    for (const element of map.variants.flatMap((variant) => variant.elements)) {
      if (element.kind !== "actor") continue;
      expect(element.type).not.toBeNull();
      expect(element.chain).toBe(element.type && sectorOfActorType[element.type]);
    }
  });

  it("leads each threat to its targets with nothing rated", async () => {
    const map = await study.load();
    for (const { elements, relations } of map.variants) {
      const threats = new Set(elements.filter(({ kind }) => kind === "threat").map(({ id }) => id));
      for (const relation of relations.filter(({ from }) => threats.has(from))) {
        expect(relation).toEqual({
          id: `${relation.from}-${relation.to}`,
          from: relation.from,
          to: relation.to,
          kind: "endanger",
          label: "",
          roles: null,
          strength: null,
          formality: null,
          trust: null,
          humanSecurity: null,
          prehistory: [],
          informalRules: [],
          note: "",
          sources: [],
          confidential: false,
        });
      }
    }
  });

  it("keeps an element at one place in both variants", async () => {
    const map = await study.load();
    const first = new Map(firstOf(map).elements.map(({ id, position }) => [id, position]));
    for (const { id, position } of redesignOf(map).elements) {
      expect(position).not.toBeNull();
      expect(position).toEqual(first.get(id) ?? position);
    }
  });

  it("is listed with its own facts", async () => {
    const { id, title, place, period, contentNote } = await study.load();
    expect({ id, title, place, period, contentNote }).toEqual({ ...study, load: undefined });
    expect(contentNote !== "").toBe(["lesvos-hotspot", "rwanda-1994"].includes(id));
  });

  it("is read by the parser without a single problem", async () => {
    const map = await study.load();
    expect(parseMap(structuredClone(map))).toEqual({ map, problems: [] });
  });

  it("is the very file that writing it gives, and that the tool makes", async () => {
    const file = textOf(`src/cases/${study.id}.json`);
    expect(writeMap(await study.load())).toBe(file);
    expect(writeMap(toMap(source, places[study.id] ?? {}, study.contentNote))).toBe(file);
  });
});

function textOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

function firstOf(map: RelataMap) {
  return variantCalled(map, "as-is");
}

function redesignOf(map: RelataMap) {
  return variantCalled(map, "redesign");
}

function variantCalled(map: RelataMap, id: string) {
  const variant = map.variants.find((one) => one.id === id);
  if (variant === undefined) throw new Error(`no variant is called ${id}`);
  return variant;
}

function plain<Value>(value: Value): Value {
  return structuredClone(value);
}

/** Everything that the comparison with the source looks at. */
function readAll(map: RelataMap): void {
  const after = redesignOf(map);
  JSON.stringify(asSource(map, firstOf(map)));
  JSON.stringify([after.name, after.reason, after.status, after.date, after.sources, after.changes]);
  JSON.stringify([
    asArrangement(after),
    asEnvironment(after),
    asImpact(after.impact),
    after.feedback.map(asFeedback),
  ]);
}

function isUnknown(value: unknown): boolean {
  return value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}

/** What a map must add to its source: the marks of the format, the chain, the places and the note on content. */
function isOurs(path: string, value: unknown, map: RelataMap, study: CaseStudy): boolean {
  if (path === "contentNote") return value === study.contentNote;
  if (/\.position\.[xy]$|\.elements\.\d+\.chain$|\.elements\.\d+\.kind$/u.test(path)) return true;
  if (/^variants\.\d\.relations\.\d+\.(id|kind)$/u.test(path)) return true;
  const [first, second] = map.variants;
  const own: Record<string, unknown> = {
    format: "relata-map",
    version: 1,
    language: "en",
    "variants.0.id": "as-is",
    "variants.0.name": "As is",
    "variants.0.asOf": map.asOf,
    "variants.1.id": "redesign",
    "variants.1.basedOn": first?.id,
  };
  expect(second?.asOf).toBe("");
  return own[path] === value;
}
