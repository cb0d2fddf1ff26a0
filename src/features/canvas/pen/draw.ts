import { addRelation } from "~/model/commands/relations";
import { elementOf } from "~/model/queries";
import { newRelation, type Relation } from "~/model/relation";
import { newId } from "~/state/ids";
import { document, session, surface } from "~/state/stores";
import type { Pen } from "~/state/surface";

import { editing } from "../edits";

/** Taps an element with the pen: the first says from where, the second to where. */
export function tapWithPen(id: string): void {
  const { relateFrom } = surface.getState();
  if (relateFrom === null) {
    surface.setRelateFrom(id);
    session.select([id]);
  } else drawWithPen(relateFrom, id);
}

/** Draws a relation as the pen is set, in one step, and makes ready for the next. */
export function drawWithPen(fromId: string, toId: string): void {
  const here = editing();
  const { pen } = surface.getState();
  if (here === null) return;
  const from = elementOf(here.variant, fromId);
  const to = elementOf(here.variant, toId);
  if (from === undefined || to === undefined) return;
  const plain = newRelation(newId(), from, to, pen.kind ?? undefined);
  const relation = { ...plain, label: pen.words.trim(), trust: rated(plain, pen) };
  document.edit({ key: "edit.addRelation", values: { from: from.label, to: to.label } }, (map) =>
    addRelation(map, here.variantId, relation),
  );
  session.select([relation.id]);
  surface.setRelateFrom(pen.way === "pairs" ? null : pen.way === "chain" ? toId : fromId);
  if (pen.asks && relation.label === "") surface.open({ does: "label", relation: relation.id });
}

function rated({ trust }: Relation, { forward, backward }: Pen): Relation["trust"] {
  if (trust === null) return null;
  return {
    forward: { ...trust.forward, value: forward },
    backward: { ...trust.backward, value: backward },
  };
}
