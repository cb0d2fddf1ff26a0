import {
  type Element,
  type ElementFields,
  type ElementKind,
  elementSchema,
  newElement,
  type Position,
} from "../element";
import type { RelataMap } from "../map";
import { elementOf, elementsById } from "../queries";
import { trustBetween } from "../relation";
import { definitionOf, optionOfKind, type Schema } from "../schema-walk";
import { farthest } from "../shape";
import type { Variant } from "../variant";
import { inVariant, mapped, patched } from "./change";
import { assertFreeFor, assertSources, fieldsOf, legalItem, legalPatch } from "./legal";

/** What elements of every kind have; `type` and `stances` mean something else in each. */
export const commonFields: ReadonlySet<string> = new Set([
  "label",
  "note",
  "position",
  "axes",
  "tags",
  "sources",
  "confidential",
  "pinned",
]);

/** The nearest legal place: finite, within ±100,000. Throws on what is no number, which only a fault produces. */
export function legalPosition<Place extends Position>(position: Place): Place {
  if (!Number.isFinite(position.x) || !Number.isFinite(position.y))
    throw new Error(`legalPosition: not a place: ${position.x}, ${position.y}`);
  // Adding nought makes minus nought nought, which files do not tell apart.
  const clamp = (value: number) => Math.min(farthest, Math.max(-farthest, value)) + 0;
  return patched<Position>(position, { x: clamp(position.x), y: clamp(position.y) }) as Place;
}

/**
 * Adds an element to a variant. An id that another variant uses for an element is the same element there;
 * throws where this variant has it already.
 */
export function addElement(map: RelataMap, variantId: string, element: Element): RelataMap {
  return inVariant(map, variantId, (variant) => {
    if (elementOf(variant, element.id) !== undefined)
      throw new Error(`addElement: the variant has an element ${element.id}`);
    assertFreeFor("element", map, "addElement", element.id);
    assertReferences(map, variant, "addElement", element);
    const position = element.position === null ? null : legalPosition(element.position);
    const legal = legalItem("addElement", elementSchema, { ...element, position });
    return { ...variant, elements: [...variant.elements, legal] };
  });
}

/** Sets fields of several elements at once. A field that a kind does not have is left out for that kind. */
export function updateElements(
  map: RelataMap,
  variantId: string,
  ids: Iterable<string>,
  patch: Partial<ElementFields>,
): RelataMap {
  const chosen = new Set(ids);
  return inVariant(map, variantId, (variant) => {
    assertReferences(map, variant, "updateElements", patch);
    const { position, ...fields } = patch;
    const byKind = new Map<ElementKind, Partial<Element>>();
    const patchFor = (kind: ElementKind) => {
      const legal = byKind.get(kind) ?? fittingPatch(kind, fields);
      byKind.set(kind, legal);
      return legal;
    };
    const elements = mapped(variant.elements, (element) => {
      if (!chosen.has(element.id)) return element;
      const next = patched(element, patchFor(element.kind));
      return position === undefined ? next : placedAt(next, position);
    });
    return elements === variant.elements ? variant : { ...variant, elements };
  });
}

/** What a patch sets on an element of a kind. */
function fittingPatch(kind: ElementKind, patch: Partial<ElementFields>): Partial<Element> {
  const schema = schemaOf(kind);
  const fields = fieldsOf(schema);
  const fitting = Object.entries(patch).filter(([key]) => Object.hasOwn(fields, key));
  return legalPatch("updateElements", kind, schema, Object.fromEntries(fitting));
}

function schemaOf(kind: ElementKind): Schema {
  const union = definitionOf(elementSchema);
  const schema = union.type === "union" ? optionOfKind(union.options, kind) : undefined;
  if (schema === undefined) throw new Error(`schemaOf: no kind of element ${kind}`);
  return schema;
}

/** Throws where sources or the owner are not there. */
function assertReferences(
  map: RelataMap,
  variant: Variant,
  command: string,
  fields: { readonly sources?: readonly string[]; readonly owner?: string | null },
): void {
  assertSources(map, command, fields.sources);
  if (fields.owner != null && elementOf(variant, fields.owner) === undefined)
    throw new Error(`${command}: no element ${fields.owner} that could be the owner`);
}

/** Puts elements at new centres, or back into the tray (null). Places are clamped to ±100,000. */
export function moveElements(
  map: RelataMap,
  variantId: string,
  positions: ReadonlyMap<string, Position | null>,
): RelataMap {
  return inVariant(map, variantId, (variant) => {
    const elements = mapped(variant.elements, (element) => {
      const target = positions.get(element.id);
      return target === undefined ? element : placedAt(element, target);
    });
    return elements === variant.elements ? variant : { ...variant, elements };
  });
}

/** Pins elements to their places, so that tidying leaves them there, or loosens them. */
export function setPinned(
  map: RelataMap,
  variantId: string,
  ids: Iterable<string>,
  pinned: boolean,
): RelataMap {
  const chosen = new Set(ids);
  return inVariant(map, variantId, (variant) => {
    const elements = mapped(variant.elements, (element) => {
      if (!chosen.has(element.id)) return element;
      if (pinned) return patched(element, { pinned });
      if (element.pinned === undefined) return element;
      const { pinned: _, ...rest } = element;
      return rest;
    });
    return elements === variant.elements ? variant : { ...variant, elements };
  });
}

/** An element at a new place, which keeps whatever else the old one says in a newer version. */
function placedAt(element: Element, target: Position | null): Element {
  if (target === null) return patched(element, { position: null });
  const { x, y } = legalPosition(target);
  return patched(element, {
    position: element.position === null ? { x, y } : patched(element.position, { x, y }),
  });
}

/**
 * Makes an element one of another kind: what both kinds have is kept, its type and the rest start unknown,
 * and its relations gain or lose trust, which holds between actors only.
 */
export function setElementKind(map: RelataMap, variantId: string, id: string, kind: ElementKind): RelataMap {
  return inVariant(map, variantId, (variant) => {
    const element = elementOf(variant, id);
    if (element === undefined) throw new Error(`setElementKind: no element ${id}`);
    if (element.kind === kind) return variant;
    const before = fieldsOf(schemaOf(element.kind));
    const after = fieldsOf(schemaOf(kind));
    // Fields that neither kind has by definition belong to a newer version, and stay.
    const stays = (key: string) =>
      commonFields.has(key) || !(Object.hasOwn(before, key) || Object.hasOwn(after, key));
    const next = {
      ...newElement(id, kind, element.label, element.position),
      ...Object.fromEntries(Object.entries(element).filter(([key]) => stays(key))),
    };
    return settled({
      ...variant,
      elements: variant.elements.map((each) => (each === element ? next : each)),
      feedback: mapped(variant.feedback, (link) =>
        patched(link, { from: endOfOtherKind(link.from, id), to: endOfOtherKind(link.to, id) }),
      ),
    });
  });
}

/** A feedback link that began or ended at a threat goes on with the element that the threat becomes. */
function endOfOtherKind(end: string, id: string): string {
  return end === `threat:${id}` ? `element:${id}` : end;
}

/** Brings a variant's relations into step with its elements: trust between actors only, beneficiaries that are actors. */
export function settled(variant: Variant): Variant {
  const elements = elementsById(variant);
  const relations = mapped(variant.relations, (relation) => {
    const from = elements.get(relation.from);
    const to = elements.get(relation.to);
    if (from === undefined || to === undefined) return relation;
    const possible = trustBetween(from, to);
    const trust = possible === null ? null : (relation.trust ?? possible);
    const reading = relation.humanSecurity;
    const lost = reading?.beneficiary != null && elements.get(reading.beneficiary)?.kind !== "actor";
    return patched(relation, {
      trust,
      humanSecurity: reading !== null && lost ? { ...reading, beneficiary: null } : reading,
    });
  });
  const owners = mapped(variant.elements, (element) =>
    element.kind === "commodity" && element.owner !== null && !elements.has(element.owner)
      ? { ...element, owner: null }
      : element,
  );
  return relations === variant.relations && owners === variant.elements
    ? variant
    : { ...variant, relations, elements: owners };
}
