import { addElement, updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { addRelation, setHumanSecurity, setTrust, updateRelations } from "~/model/commands/relations";
import { newElement, type Position } from "~/model/element";
import { newMap, type RelataMap } from "~/model/map";
import { elementOf, variantOf } from "~/model/queries";
import { newRelation, unknownHumanSecurity } from "~/model/relation";
import type { Variant } from "~/model/variant";

import type { Step } from "./remedy";

/** What is not known before a change is accepted: the ids of what is new, and what it is called. */
export interface Given {
  readonly idOf: (standIn: string) => string;
  readonly nameOf: (type: string) => string;
}

/** Nothing is named and ids stand in: for trying out. */
const untold: Given = { idOf: (standIn) => standIn, nameOf: () => "" };

/** A change as a command: its steps one after the other, made of the commands that hands use too. */
export function enact(map: RelataMap, variantId: string, steps: readonly Step[], given: Given): RelataMap {
  const made = new Set(
    steps.flatMap((step) => (step.do === "addParty" || step.do === "relate" ? step.id : [])),
  );
  const idOf = (id: string) => (made.has(id) ? given.idOf(id) : id);
  return steps.reduce((so, step) => stepped(so, variantId, step, { ...given, idOf }), map);
}

/** A variant as it would be after a change. */
export function changedBy(variant: Variant, steps: readonly Step[], given: Given = untold): Variant {
  return variantOf(enact(alone(variant), variant.id, steps, given), variant.id);
}

/** A map of one variant, on which commands can be tried. */
export function alone(variant: Variant): RelataMap {
  const id = `map of ${variant.id}`;
  const bare = newMap({ id, variantId: "", title: "", variantName: "", language: "" });
  return { ...bare, variants: [variant] };
}

function stepped(map: RelataMap, variantId: string, step: Step, { idOf, nameOf }: Given): RelataMap {
  const variant = variantOf(map, variantId);
  switch (step.do) {
    case "addParty": {
      const place = placeNear(variant, step.near);
      const party = newElement(idOf(step.id), "actor", nameOf(step.type ?? "other"), place);
      return addElement(map, variantId, { ...party, type: step.type } as typeof party);
    }
    case "relate": {
      const [from, to] = [step.from, step.to].map((id) => elementOf(variant, idOf(id)));
      if (from === undefined || to === undefined) throw new Error(`enact: no end for ${step.id}`);
      const relation = newRelation(idOf(step.id), from, to, step.kind);
      const humanSecurity =
        step.readFor === null ? null : { ...unknownHumanSecurity(from, to), beneficiary: idOf(step.readFor) };
      return addRelation(map, variantId, { ...relation, formality: step.formality, humanSecurity });
    }
    case "end":
      return removeItems(map, variantId, [step.relation]);
    case "setElement":
      return updateElements(map, variantId, [step.element], step.set);
    case "setRelation":
      return updateRelations(map, variantId, [step.relation], step.set);
    case "reopen":
      return step.rated.reduce(
        (so, rated) =>
          rated === "trust"
            ? (["forward", "backward"] as const).reduce(
                (now, way) =>
                  setTrust(now, variantId, [step.relation], way, { value: null, confidence: null }),
                so,
              )
            : setHumanSecurity(so, variantId, [step.relation], { [rated]: null }),
        map,
      );
  }
}

/** From one element to the next, in the drawing. */
const apart = 210;

/** The emptiest of the places around an element; none where it has none itself. */
function placeNear({ elements }: Variant, id: string): Position | null {
  const middle = elements.find((each) => each.id === id)?.position ?? null;
  if (middle === null) return null;
  const taken = elements.flatMap(({ position }) => (position === null ? [] : [position]));
  const places = Array.from({ length: 12 }, (_, at) => {
    const turn = ((at - 3) * Math.PI) / 6;
    const place = {
      x: Math.round(middle.x + apart * Math.cos(turn)),
      y: Math.round(middle.y + apart * 0.8 * Math.sin(turn)),
    };
    return { place, room: Math.min(...taken.map(({ x, y }) => Math.hypot(x - place.x, y - place.y))) };
  });
  return places.reduce((best, each) => (each.room > best.room ? each : best)).place;
}
