import type { Variant } from "~/model/variant";

import { eachElement, single, tally } from "./component";
import { touchedBy } from "./touched";

/**
 * The commodities: things, data and people that security protects, bargains over, uses or affects. Whose they are and
 * who is kept from them is asked since security can be a club good (Krahmann 2008, *European Journal of International
 * Relations* 14(3)).
 */
export function commoditiesSaid(variant: Variant) {
  const commodities = variant.elements.filter((element) => element.kind === "commodity");
  const touched = touchedBy(variant);
  return {
    id: "commodities",
    said: { commodities: commodities.length, types: tally(commodities, ({ type }) => type) },
    checks: [
      single("commodities", commodities.length > 0, { at: "drawing", kind: "commodity" }),
      eachElement("commodityType", commodities, ({ type }) => type !== null),
      eachElement("commodityStances", commodities, ({ stances }) => stances.length > 0),
      eachElement("commodityGoodClass", commodities, ({ goodClass }) => goodClass !== null),
      eachElement("commodityOwner", commodities, ({ owner }) => owner !== null),
      eachElement("commodityRelated", commodities, ({ id }) => touched.has(id)),
    ],
  } as const;
}
