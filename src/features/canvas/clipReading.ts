import { isPlainObject } from "~/lib/plain";
import type { Clip } from "~/model/commands/clipboard";
import { limits } from "~/model/limits";
import { parseMap } from "~/model/parse";
import { elementOf, framesOf, notesOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import { newVariant } from "~/model/variant";

import { editing } from "./edits";

/**
 * Reads a clip from text somebody copied, in this window or another. The clipboard is as untrusted as a file, so
 * the clip goes through the same reading as one; null where the text is no clip.
 */
export function clipFrom(text: string): Clip | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isPlainObject(value) || value["format"] !== "relata-clip") return null;
  const { elements: given, relations: related, frames, notes, sources } = value;
  const { map } = parseMap(
    {
      format: "relata-map",
      version: 1,
      id: "clip",
      sources,
      variants: [{ ...newVariant("clip-variant", ""), elements: given, relations: related, frames, notes }],
    },
    limits,
  );
  const variant = map?.variants[0];
  if (map === null || variant === undefined) return null;
  const clip: Clip = {
    format: "relata-clip",
    version: 1,
    elements: variant.elements,
    relations: withBeneficiaries(variant.relations, related),
    frames: framesOf(variant),
    notes: notesOf(variant),
    sources: map.sources,
  };
  return clip.elements.length + clip.frames.length + clip.notes.length === 0 ? null : clip;
}

/** A beneficiary that was not copied along is still meant, where the map pasted into has that actor. */
function withBeneficiaries(relations: readonly Relation[], related: unknown): readonly Relation[] {
  const here = editing();
  if (here === null || !Array.isArray(related)) return relations;
  const wanted = new Map<unknown, unknown>();
  for (const each of related) {
    const reading = isPlainObject(each) ? each["humanSecurity"] : null;
    if (isPlainObject(each) && isPlainObject(reading)) wanted.set(each["id"], reading["beneficiary"]);
  }
  return relations.map((relation) => {
    const beneficiary = wanted.get(relation.id);
    const reading = relation.humanSecurity;
    if (reading === null || reading.beneficiary !== null || typeof beneficiary !== "string") return relation;
    if (elementOf(here.variant, beneficiary)?.kind !== "actor") return relation;
    return { ...relation, humanSecurity: { ...reading, beneficiary } };
  });
}
