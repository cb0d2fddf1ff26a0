import type { Variant } from "~/model/variant";

import { eachElement, single, tally } from "./component";
import { touchedBy } from "./touched";

/** The spaces: places, physical or virtual, that security imagines, defends, protects or opens up. */
export function spacesSaid(variant: Variant) {
  const spaces = variant.elements.filter((element) => element.kind === "space");
  const touched = touchedBy(variant);
  return {
    id: "spaces",
    said: {
      spaces: spaces.length,
      domains: tally(spaces, ({ domain }) => domain),
      media: tally(spaces, ({ medium }) => medium),
    },
    checks: [
      single("spaces", spaces.length > 0, { at: "drawing", kind: "space" }),
      eachElement("spaceDomain", spaces, ({ domain }) => domain !== null),
      eachElement("spaceMedium", spaces, ({ medium }) => medium !== null),
      eachElement("spaceStances", spaces, ({ stances }) => stances.length > 0),
      eachElement("spaceAccess", spaces, ({ access }) => access !== null),
      eachElement("spaceRelated", spaces, ({ id }) => touched.has(id)),
    ],
  } as const;
}
