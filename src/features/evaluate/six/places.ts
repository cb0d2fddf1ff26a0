import type { CheckId } from "~/analysis/components";
import type { Missing } from "~/analysis/components/component";
import { type Lead, leading } from "~/state/leading";
import { session, surface } from "~/state/stores";

import type { Asked } from "../items/asking";

/** Where in the inspector each thing is written; what is not named here is not written there. */
const places: Partial<Record<CheckId, Lead>> = {
  threatKind: { field: "type" },
  threatStatus: { field: "status" },
  threatSeverity: { field: "severity" },
  threatLikelihood: { field: "likelihood" },
  threatContested: { field: "contested" },
  threatDimensions: { field: "dimensions" },
  threatTargets: { part: "relations" },
  context: { part: "environment" },
  arrangements: { part: "environment" },
  actorType: { field: "type" },
  actorSector: { field: "chain" },
  actorAxes: { part: "axes" },
  actorRoles: { part: "relations" },
  actorCapitals: { part: "capitals" },
  actorSeat: { field: "seatAtTable" },
  trustReason: { part: "trust-reasons" },
  trustConfidence: { part: "trust-reasons" },
  trustBasis: { part: "trust-reasons" },
  prehistory: { part: "prehistory" },
  informalRules: { part: "rules" },
  spaceDomain: { field: "domain" },
  spaceMedium: { field: "medium" },
  spaceStances: { field: "stances" },
  spaceAccess: { field: "access" },
  spaceRelated: { part: "relations" },
  commodityType: { field: "type" },
  commodityStances: { field: "stances" },
  commodityGoodClass: { field: "goodClass" },
  commodityOwner: { field: "owner" },
  commodityRelated: { part: "relations" },
  feedback: { part: "feedback" },
};

/** Leads to where something that is missing is written. */
export function leadTo(check: CheckId, missing: Missing, ask: (asked: Asked) => void): void {
  const lead = places[check] ?? {};
  switch (missing.at) {
    case "drawing":
      session.setMode("map");
      if (!session.getState().readOnly)
        surface.setTool(missing.kind === "relation" ? "relate" : missing.kind);
      break;
    case "element":
      pick(missing.id, lead);
      break;
    case "relation": {
      const { id, direction } = missing;
      if (direction === undefined) pick(id, lead);
      else if (lead.part === undefined) pick(id, { field: direction });
      else pick(id, { ...lead, group: direction === "forward" ? 0 : 1 });
      if (direction !== undefined) session.setRatingDirection(direction);
      break;
    }
    case "about":
      session.setPanel("about");
      leading.to(lead);
      break;
    case "item":
      ask({ place: { of: "overall" }, item: missing.item });
      break;
    case "group":
      if (missing.id === null) ask({ place: { of: "overall" }, item: null, adding: true });
      else ask({ place: { of: "group", element: missing.id }, item: null });
  }
}

function pick(id: string, lead: Lead): void {
  session.setPanel(null);
  session.select([id]);
  leading.to(lead);
}
