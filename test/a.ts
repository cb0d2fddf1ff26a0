import { addFact, addSource } from "~/model/commands/details";
import { updateElements } from "~/model/commands/elements";
import { addFeedback, setGroupImpact, setImpactItem } from "~/model/commands/impact";
import { addPerspective, addReading } from "~/model/commands/perspectives";
import { updateRelations } from "~/model/commands/relations";
import { addStep, addView } from "~/model/commands/story";
import { explainChange, forkVariant, updateVariant } from "~/model/commands/variants";
import { type Element, type ElementKind, newElement } from "~/model/element";
import { newMap, type RelataMap } from "~/model/map";
import { newRelation, type Relation, type Trust } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { elementKinds } from "~/model/vocabulary";

const relationLine =
  /^(?<from>.+?)\s*(?:(?<=\s)(?<forward>[-+]?\d|\?)(?:\/(?<backward>[-+]?\d|\?))?)?>\s*(?<to>.+?)(?:\s+P(?<protection>[-+]?\d))?(?:\s+E(?<empowerment>[-+]?\d))?$/u;

/**
 * A small world in a line each: `aMap("Police 1/-1> Visitors P2 E-1", "threat:Fraud > Police", "space:Square")`.
 * Before the arrow stands how far the first trusts the second / the second the first, after it protection and
 * empowerment of the second. Elements are actors unless they say otherwise; their ids are their names in lower
 * case, relations are r1, r2 … in order. Everything stands in the variant "now".
 */
export function aMap(...lines: readonly string[]): RelataMap {
  const elements = new Map<string, Element>();
  const relations: Relation[] = [];
  for (const line of lines) {
    const parts = relationLine.exec(line)?.groups;
    if (parts === undefined) {
      elementNamed(elements, line);
      continue;
    }
    const from = elementNamed(elements, parts["from"] ?? "");
    const to = elementNamed(elements, parts["to"] ?? "");
    relations.push(rated(newRelation(`r${relations.length + 1}`, from, to), to, parts));
  }
  const empty = newMap({ id: "map", variantId: "now", title: "A map", variantName: "Now", language: "en" });
  return { ...empty, variants: [{ ...nowOf(empty), elements: [...elements.values()], relations }] };
}

/** The first variant of a map: in a small world, the only one. */
export function nowOf(map: RelataMap): Variant {
  const [variant] = map.variants;
  if (variant === undefined) throw new Error("nowOf: a map without variants");
  return variant;
}

/** The element of the first variant with this id, for certain. */
export function elementIn(map: RelataMap, id: string): Element {
  const element = nowOf(map).elements.find((each) => each.id === id);
  if (element === undefined) throw new Error(`elementIn: no ${id}`);
  return element;
}

/** The relation of the first variant with this id, for certain. */
export function relationIn(map: RelataMap, id: string): Relation {
  const relation = nowOf(map).relations.find((each) => each.id === id);
  if (relation === undefined) throw new Error(`relationIn: no ${id}`);
  return relation;
}

/** The relations of the first variant as lines: "police 1/-1> visitors". */
export function linesOf(map: RelataMap): readonly string[] {
  return nowOf(map).relations.map(({ from, to, trust }) => `${from} ${trustOf(trust)}> ${to}`);
}

function trustOf(trust: Trust | null): string {
  return trust === null ? "" : `${trust.forward.value ?? "?"}/${trust.backward.value ?? "?"}`;
}

function elementNamed(elements: Map<string, Element>, name: string): Element {
  const kind: ElementKind = elementKinds.find((each) => name.startsWith(`${each}:`)) ?? "actor";
  const label = name.replace(`${kind}:`, "").trim();
  const id = label.toLowerCase();
  const place = { x: (elements.size % 4) * 240, y: Math.floor(elements.size / 4) * 160 };
  const element = elements.get(id) ?? newElement(id, kind, label, place);
  elements.set(id, element);
  return element;
}

function rated(relation: Relation, to: Element, parts: Readonly<Record<string, string>>): Relation {
  const { trust } = relation;
  const protection = numberFrom(parts["protection"]);
  const empowerment = numberFrom(parts["empowerment"]);
  return {
    ...relation,
    trust: trust && {
      forward: { ...trust.forward, value: numberFrom(parts["forward"]) },
      backward: { ...trust.backward, value: numberFrom(parts["backward"]) },
    },
    humanSecurity:
      protection === null && empowerment === null
        ? null
        : {
            beneficiary: to.kind === "actor" ? to.id : null,
            ...{ protection, whyProtection: "", empowerment, whyEmpowerment: "", dimensions: [] },
          },
  };
}

function numberFrom(text: string | undefined): number | null {
  return text === undefined || text === "?" ? null : Number(text);
}

/**
 * A world with one of everything: police and visitors who trust each other, a fraud that endangers the visitors, a
 * square, data that the police own; a source, a fact, a party's reading, a story step, a view, feedback, scores,
 * and a redesign forked from the first variant.
 */
export function aFullMap(): RelataMap {
  let map = aMap("Police 1/-1> Visitors P2 E-1", "threat:Fraud > Visitors", "space:Square", "commodity:Data");
  const cited = { type: "report", year: 2020, evidence: "verified", url: null, via: null } as const;
  map = addSource(map, { id: "s1", citation: "A report", ...cited });
  map = addFact(map, { id: "f1", text: "It happened", evidence: "verified", sources: ["s1"] });
  map = addPerspective(map, { id: "p1", name: "Residents", chain: null, colour: null, securityView: "" });
  map = updateElements(map, "now", ["data"], { owner: "police" });
  map = updateElements(map, "now", ["police"], { sources: ["s1"] });
  map = updateRelations(map, "now", ["r1"], { sources: ["s1"] });
  map = updateVariant(map, "now", { sources: ["s1"] });
  map = setGroupImpact(map, "now", "visitors", { effectiveness: 2 });
  map = setImpactItem(map, "now", { of: "perspective", perspective: "p1" }, "lawfulness", { score: 4 });
  const link = { id: "l1", polarity: "+", delay: null, strength: null, why: "" } as const;
  map = addFeedback(map, "now", { ...link, from: "threat:fraud", to: "relation:r1" });
  const rated = { forward: -2, backward: null, protection: null, empowerment: 1, why: "" };
  map = addReading(map, {
    id: "g1",
    perspective: "p1",
    person: null,
    variant: "now",
    relation: "r1",
    ...rated,
  });
  const shown = { mode: null, lens: null, viewport: null, focus: ["police"] };
  map = addStep(map, { id: "t1", title: "First", text: "", variant: "now", ...shown });
  map = addView(map, { id: "w1", name: "All", lens: "trust", filters: [], viewport: null });
  return explainChange(forkVariant(map, "now", { id: "then", name: "Then" }), "then", "r1", "because");
}
