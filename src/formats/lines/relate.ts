import { folded } from "~/lib/folded";
import { removeItems } from "~/model/commands/items";
import { addRelation } from "~/model/commands/relations";
import type { Element } from "~/model/element";
import { elementOf, relationOf } from "~/model/queries";
import { newRelation, type Relation, type RelationKind } from "~/model/relation";

import { describe } from "./describe";
import { findElement } from "./find";
import { guessed } from "./guess";
import { relationsMeant } from "./meant";
import type { Details, Statement } from "./statement";
import { actorFor, elementFor, knownElement, type Writing } from "./writing";

type Relating = Extract<Statement, { does: "relate" }>;

/** How far a new element stands beside its counterpart. */
const beside = 280;

/** Relates two elements as a line says, or changes the relation that it means. */
export function relateOne(statement: Relating, writing: Writing): void {
  const ends = endsOf(statement, writing);
  const whom = statement.details.beneficiary;
  const beneficiary = whom == null ? whom : (actorFor(writing, whom)?.id ?? null);
  if (ends === null || (whom != null && beneficiary === null)) return;
  const [from, to] = ends;
  // To oneself there is only one way.
  const bothWays = statement.mutual && from.id !== to.id;
  const before = bothWays ? joining(writing, from, to) : [];
  const kind = bothWays ? mutualKind(statement, from, to, before) : undefined;
  const details = kind === undefined ? statement.details : { ...statement.details, kind };
  const said = writing.said.length;
  writeOne(statement, details, [from, to], beneficiary, writing);
  if (!bothWays) return;
  writeOne(statement, theOtherWay(details), [to, from], beneficiary, writing);
  const isNew = writing.said.slice(said).some(({ does }) => does === "relates");
  if (isNew && statement.details.kind === undefined) sayLeft(before, [from, to], writing);
}

/** The relations between two elements, whichever way they run. */
function joining(writing: Writing, one: Element, other: Element): readonly Relation[] {
  const ends = new Set([one.id, other.id]);
  const { relations } = writing.variant();
  return relations.filter(({ from, to }) => from !== to && ends.has(from) && ends.has(to));
}

/**
 * What is mutual is of one kind both ways: of the kind that is said; of that of the relation that has its label; of the
 * one kind that runs both ways already; or else of the kind that two such elements most likely share, beside what is
 * there. Undefined: each way is what it is.
 */
function mutualKind(
  { details, again }: Relating,
  from: Element,
  to: Element,
  before: readonly Relation[],
): RelationKind | undefined {
  const likely = newRelation("", from, to).kind;
  const usual = likely === newRelation("", to, from).kind ? likely : undefined;
  if (details.kind !== undefined || again) return details.kind ?? usual;
  const { label = "" } = details;
  const called = before.filter((relation) => label !== "" && folded(relation.label) === folded(label));
  const kinds = new Set(called.map(({ kind }) => kind));
  if (kinds.size > 0) return kinds.size === 1 ? called[0]?.kind : undefined;
  const meant = (start: Element) =>
    relationsMeant(
      before.filter((relation) => relation.from === start.id),
      { label },
    ).map(({ kind }) => kind);
  const back = new Set(meant(to));
  const shared = [...new Set(meant(from))].filter((kind) => back.has(kind));
  return shared.length === 0 ? usual : shared.length === 1 ? shared[0] : undefined;
}

/** Says of relations that a mutual one comes to stand beside that they stay what they are. */
function sayLeft(
  before: readonly Relation[],
  [from, to]: readonly [Element, Element],
  writing: Writing,
): void {
  for (const relation of before) {
    if (writing.touched.has(relation.id) || relationOf(writing.variant(), relation.id) !== relation) continue;
    const [start, end] = relation.from === from.id ? [from, to] : [to, from];
    const ends = { from: start.label, to: end.label };
    writing.said.push({
      does: "leaves",
      ...ends,
      kind: relation.kind,
      label: relation.label,
      details: {},
    });
  }
}

function endsOf(
  { from, to, mutual, details }: Relating,
  writing: Writing,
): readonly [Element, Element] | null {
  // Who trusts is an actor, and so is who does the same in return.
  const kind = mutual || details.trust !== undefined ? undefined : details.kind;
  const there = findElement(writing.variant().elements, to, writing.beginnings).element?.position ?? null;
  const left = there && { x: there.x - beside, y: there.y, from: there };
  const first = elementFor(writing, from, guessed("from", kind), left);
  const stands = first?.position ?? null;
  const right = stands && { x: stands.x + beside, y: stands.y, from: stands };
  const second = elementFor(writing, to, guessed("to", kind), right);
  // Named the second time with a kind, the first may have become of that kind.
  const still = first === null ? undefined : elementOf(writing.variant(), first.id);
  return still === undefined || second === null ? null : [still, second];
}

/** Each party keeps its own trust, and how sure of it one is. */
function theOtherWay({ trust, confidence, ...rest }: Details): Details {
  const turned = {
    ...(trust?.backward === undefined ? {} : { forward: trust.backward }),
    ...(trust?.forward === undefined ? {} : { backward: trust.forward }),
  };
  const sure =
    confidence === undefined || "given" in confidence
      ? confidence
      : { forward: confidence.backward, backward: confidence.forward };
  return {
    ...rest,
    ...(trust === undefined ? {} : { trust: turned }),
    ...(sure === undefined ? {} : { confidence: sure }),
  };
}

function writeOne(
  statement: Relating,
  details: Details,
  [from, to]: readonly [Element, Element],
  beneficiary: string | null | undefined,
  writing: Writing,
): void {
  const { variantId } = writing;
  const between = writing
    .variant()
    .relations.filter((relation) => relation.from === from.id && relation.to === to.id);
  const meant = statement.again ? [] : relationsMeant(between, details);
  const names = { from: from.label, to: to.label };
  if (meant.length > 1) {
    const { at, end } = statement;
    writing.mistakes.push({ code: "severalRelations", values: { ...names, count: meant.length }, at, end });
    return;
  }
  const before = meant[0] ?? newRelation(writing.newId(), from, to, details.kind);
  const isNew = meant.length === 0;
  if (isNew) writing.change((map) => addRelation(map, variantId, before));
  const { label, ...others } = details;
  // A label that only picks the relation leaves it written as it was.
  const isSame = label !== undefined && folded(label) === folded(before.label);
  const said = isSame && !isNew ? others : details;
  describe(before, { details: said, places: statement.places, beneficiary, from, to }, writing);
  const after = relationOf(writing.variant(), before.id) ?? before;
  const does = isNew ? "relates" : after === before ? "keeps" : "changes";
  writing.said.push({ does, ...names, kind: after.kind, label: after.label, details: said });
  writing.touched.add(before.id);
}

/** Takes away the relations between two elements: those of a label or kind, or all one way. */
export function partAll(statement: Extract<Statement, { does: "part" }>, writing: Writing): void {
  const { details, mutual, at, end } = statement;
  const from = knownElement(writing, statement.from);
  const to = knownElement(writing, statement.to);
  if (from === null || to === null) return;
  const gone = writing.variant().relations.filter((relation) => {
    const there = relation.from === from.id && relation.to === to.id;
    const back = mutual && relation.from === to.id && relation.to === from.id;
    const isOfKind = details.kind === undefined || relation.kind === details.kind;
    const isCalled = details.label === undefined || folded(relation.label) === folded(details.label);
    return (there || back) && isOfKind && isCalled;
  });
  const names = { from: from.label, to: to.label };
  if (gone.length === 0) writing.mistakes.push({ code: "noRelation", values: names, at, end });
  writing.change((map) =>
    removeItems(
      map,
      writing.variantId,
      gone.map(({ id }) => id),
    ),
  );
  for (const { kind, label, from: start } of gone) {
    const ends = start === from.id ? names : { from: to.label, to: from.label };
    writing.said.push({ does: "parts", ...ends, kind, label, details: {} });
  }
}
