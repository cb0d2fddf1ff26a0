import type { Actor } from "~/model/element";
import { actorsOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { eachElement, single, tally } from "./component";

/**
 * The security actors: everyone who makes, delivers, gets, cheers, endures or resists security, also those who were
 * never asked. Roles are the practices at either end of a relation; resources are the five kinds of capital of
 * Dupont 2004, *Policing & Society* 14(1).
 */
export function actorsSaid(variant: Variant) {
  const actors = actorsOf(variant);
  const practising = new Set<string>();
  for (const { from, to, roles } of variant.relations) {
    if (roles?.from != null) practising.add(from);
    if (roles?.to != null) practising.add(to);
  }
  return {
    id: "actors",
    said: {
      parties: actors.length,
      sectors: tally(actors, ({ chain }) => chain).size,
      seated: actors.filter(({ seatAtTable }) => seatAtTable === "yes").length,
    },
    checks: [
      single("actors", actors.length > 0, { at: "drawing", kind: "actor" }),
      eachElement("actorType", actors, ({ type }) => type !== null),
      eachElement("actorSector", actors, ({ chain }) => chain !== null),
      eachElement("actorAxes", actors, ({ axes }) => Object.values(axes).every((pole) => pole !== null)),
      eachElement("actorRoles", actors, ({ id }) => practising.has(id)),
      eachElement("actorCapitals", actors, hasResources),
      eachElement("actorSeat", actors, ({ seatAtTable }) => seatAtTable === "yes" || seatAtTable === "no"),
    ],
  } as const;
}

function hasResources({ capitals }: Actor): boolean {
  return Object.values(capitals).some((capital) => capital !== null);
}
