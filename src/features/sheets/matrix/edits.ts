import { directionIn, type Side } from "~/analysis/pairs";
import { applyRatings, rated } from "~/formats/matrix/apply";
import type { MatrixPlan } from "~/formats/matrix/read";
import { removeItems } from "~/model/commands/items";
import { addRelation, setHumanSecurity, setTrust, updateRelations } from "~/model/commands/relations";
import { newRelation } from "~/model/relation";
import { newId } from "~/state/ids";
import { document, session } from "~/state/stores";

import type { Facet } from "./rated";
import type { Subject } from "./subject";

/** The variant that may be edited now; null where nothing may. */
function editable(): string | null {
  const { variantId, readOnly } = session.getState();
  return readOnly || document.getState().map === null ? null : variantId;
}

/** What came of an edit: done, a relation made, or why nothing was done. */
export type Outcome = "done" | "made" | "noTrust" | "locked";

/** Rates the protection or empowerment of a cell. An empty cell gets its relation in the same step. */
export function rateSecurity(subject: Subject, facet: Facet, value: number | null): Outcome {
  const variantId = editable();
  const { row, column, relation } = subject;
  if (variantId === null) return "locked";
  const rated = relation ?? newRelation(newId(), row, column);
  const name =
    relation === null
      ? { key: "edit.addRelation", values: { from: row.label, to: column.label } }
      : { key: facet === "protection" ? "edit.rateProtection" : "edit.rateEmpowerment" };
  document.edit(name, (map) =>
    setHumanSecurity(relation === null ? addRelation(map, variantId, rated) : map, variantId, [rated.id], {
      [facet]: value,
    }),
  );
  return relation === null ? "made" : "done";
}

/** Makes the relation of an empty cell, with a rating of one side where one is given. */
export function make({ row, column }: Subject, given?: { side: Side; value: number | null }): Outcome {
  const variantId = editable();
  if (variantId === null) return "locked";
  const bare = newRelation(newId(), row, column);
  const relation =
    given === undefined ? bare : rated(bare, directionIn(bare, row.id, given.side), given.value);
  document.edit({ key: "edit.addRelation", values: { from: row.label, to: column.label } }, (map) =>
    addRelation(map, variantId, relation),
  );
  return "made";
}

/** Rates the trust of one side of a cell: −3 to +3, null = unknown. An empty cell gets its relation in the same step. */
export function rate(subject: Subject, side: Side, value: number | null): Outcome {
  const variantId = editable();
  const { row, column, relation } = subject;
  if (variantId === null) return "locked";
  if (row.kind !== "actor" || column.kind !== "actor") return "noTrust";
  if (relation === null) return make(subject, { side, value });
  const [x, y] = side === "row" ? [row.label, column.label] : [column.label, row.label];
  document.edit({ key: "edit.rateTrust", values: { x, y } }, (map) =>
    setTrust(map, variantId, [relation.id], directionIn(relation, row.id, side), { value }),
  );
  return "done";
}

export function remove(ids: readonly string[]): Outcome {
  const variantId = editable();
  if (variantId === null) return "locked";
  document.edit({ key: "edit.removeMany", values: { count: ids.length } }, (map) =>
    removeItems(map, variantId, ids),
  );
  session.select([...session.getState().selection].filter((id) => !ids.includes(id)));
  return "done";
}

export function label(id: string, words: string): void {
  const variantId = editable();
  if (variantId === null) return;
  document.edit({ key: "edit.change", values: { name: words } }, (map) =>
    updateRelations(map, variantId, [id], { label: words }),
  );
}

export function paste(plan: MatrixPlan): Outcome {
  const variantId = editable();
  if (variantId === null) return "locked";
  document.edit({ key: "edit.rateMany", values: { count: plan.ratings.length } }, (map) =>
    applyRatings(map, variantId, plan, newId),
  );
  return "done";
}
