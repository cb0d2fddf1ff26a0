import { setHumanSecurity, setTrust } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { alone } from "./enact";
import type { Need } from "./remedy";

const scales = { protection: [1, 2], empowerment: [1, 2], trust: [1, 2, 3] } as const;

/** The least rating of what is new with which a finding goes; null where none is enough. */
export function leastRating(
  changed: Variant,
  { rated, relations }: Need,
  remains: (variant: Variant) => boolean,
): number | null {
  const { id } = changed;
  const map = alone(changed);
  const enough = scales[rated].find((value) => {
    const tried =
      rated === "trust"
        ? (["forward", "backward"] as const).reduce<RelataMap>(
            (so, way) => setTrust(so, id, relations, way, { value }),
            map,
          )
        : setHumanSecurity(map, id, relations, { [rated]: value });
    return !remains(variantOf(tried, id));
  });
  return enough ?? null;
}
