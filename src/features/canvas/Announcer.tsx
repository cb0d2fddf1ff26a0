import { type Text, useText } from "~/i18n/text";
import { relationOf, variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { useDocument, useSession } from "~/state/stores";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { sayItems } from "./sayItems";

/** Says to those who do not see the drawing what is picked in it. */
export function Announcer() {
  const t = useText();
  const selection = useSession((state) => state.selection);
  const direction = useSession((state) => state.ratingDirection);
  const variantId = useSession((state) => state.variantId);
  const map = useDocument((state) => state.map);
  const known = map !== null && variantId !== null && map.variants.some(({ id }) => id === variantId);
  const words = known ? sayPicked(variantOf(map, variantId), selection, direction, t) : "";
  return (
    <VisuallyHidden>
      <span aria-live="polite">{words}</span>
    </VisuallyHidden>
  );
}

function sayPicked(
  variant: Variant,
  selection: ReadonlySet<string>,
  direction: "forward" | "backward",
  t: Text,
): string {
  if (selection.size === 0) return "";
  const said = t("canvas.said.selected", { name: sayItems(variant, [...selection], t) });
  const [only = ""] = selection;
  const relation = selection.size === 1 ? relationOf(variant, only) : undefined;
  if (relation === undefined || relation.trust === null || direction === "forward") return said;
  return t("canvas.said.direction", {
    x: sayItems(variant, [relation.to], t),
    y: sayItems(variant, [relation.from], t),
  });
}
