import type { Element } from "~/model/element";
import { type Relation, type Trust, unknownHumanSecurity } from "~/model/relation";

import { readDetails } from "./details";
import { piecesOf } from "./pieces";
import { isPlain, quoted } from "./quoted";
import type { Details } from "./statement";
import type { LineWords } from "./words";

/** What a line says of a relation behind its colon. */
export function detailsWritten(
  relation: Relation,
  elements: ReadonlyMap<string, Element>,
  nameOf: (actor: Element) => string,
  words: LineWords,
): readonly string[] {
  const { kind, label, trust, strength, formality, roles } = relation;
  return [
    words.nameOf(kind),
    label === "" ? "" : labelWritten(label, words),
    trust === null ? "" : trustWritten(trust),
    trust === null ? "" : confidenceWritten(trust),
    ...humanSecurityWritten(relation, elements, nameOf, words),
    strength === null ? "" : `strength ${strength}`,
    formality ?? "",
    roles === null ? "" : rolesWritten(roles),
  ].filter((said) => said !== "");
}

function labelWritten(label: string, words: LineWords): string {
  return isPlain(label) && saysOnly(label, (details) => details.label === label, words)
    ? label
    : quoted(label);
}

/** Whether text is read as one thing, and as the one that is meant. */
function saysOnly(text: string, means: (details: Details) => boolean, words: LineWords): boolean {
  const [pieces = []] = piecesOf(text).lines;
  const { details, mistakes } = readDetails(pieces, words);
  return mistakes.length === 0 && Object.keys(details).length === 1 && means(details);
}

function trustWritten({ forward, backward }: Trust): string {
  if (backward.value !== null) return `trust ${forward.value ?? "?"}/${backward.value}`;
  return forward.value === null ? "" : `trust ${forward.value}`;
}

/** One word where it holds for all the trust that is known, or else one each way. */
function confidenceWritten({ forward, backward }: Trust): string {
  const both = [forward, backward];
  if (both.every(({ confidence }) => confidence === null)) return "";
  const one = both.find(({ value }) => value !== null)?.confidence ?? null;
  const fits = both.every(({ value, confidence }) => confidence === (value === null ? null : one));
  return fits && one !== null ? one : `${forward.confidence ?? "?"}/${backward.confidence ?? "?"}`;
}

function humanSecurityWritten(
  { from, to, humanSecurity }: Relation,
  elements: ReadonlyMap<string, Element>,
  nameOf: (actor: Element) => string,
  words: LineWords,
): readonly string[] {
  const [source, target] = [elements.get(from), elements.get(to)];
  if (humanSecurity === null || source === undefined || target === undefined) return [];
  const { protection, empowerment, beneficiary } = humanSecurity;
  const ratings = [
    protection === null ? "" : `P${protection}`,
    empowerment === null ? "" : `E${empowerment}`,
  ];
  const rated = ratings.filter((rating) => rating !== "").join(" ");
  if (beneficiary === unknownHumanSecurity(source, target).beneficiary) return [rated];
  const actor = beneficiary === null ? undefined : elements.get(beneficiary);
  return [rated, actor === undefined ? "for ?" : `for ${beneficiaryWritten(actor, nameOf(actor), words)}`];
}

function beneficiaryWritten(actor: Element, name: string, words: LineWords): string {
  const isClear = saysOnly(`for ${name}`, ({ beneficiary }) => beneficiary?.name === actor.label, words);
  return isClear ? name : quoted(actor.label);
}

function rolesWritten({ from, to }: NonNullable<Relation["roles"]>): string {
  const pair = `${from ?? "?"}/${to ?? "?"}`;
  return from === null && to === null ? `roles ${pair}` : pair;
}
