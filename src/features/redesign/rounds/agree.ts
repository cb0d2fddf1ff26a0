import { setHumanSecurity, setTrust } from "~/model/commands/relations";
import type { Readable } from "~/model/reading";
import { document } from "~/state/stores";

interface Agreed {
  readonly value?: number | null;
  readonly why?: string;
}

/** Takes a value, or a reason, as what is agreed of a relation. */
export function agree(
  variantId: string,
  relation: string,
  rating: Readable,
  { value, why }: Agreed,
  gesture?: string,
): void {
  document.edit(
    { key: "edit.agree" },
    (map) => {
      if (rating === "forward" || rating === "backward")
        return setTrust(map, variantId, [relation], rating, {
          ...(value === undefined ? {} : { value }),
          ...(why === undefined ? {} : { why }),
        });
      const whyField = rating === "protection" ? "whyProtection" : "whyEmpowerment";
      return setHumanSecurity(map, variantId, [relation], {
        ...(value === undefined ? {} : { [rating]: value }),
        ...(why === undefined ? {} : { [whyField]: why }),
      });
    },
    gesture,
  );
}
