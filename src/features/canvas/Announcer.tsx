import { type Text, useText } from "~/i18n/text";
import { elementOf, relationOf, variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { useDocument, useSession } from "~/state/stores";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

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
  const [only] = selection;
  if (only === undefined) return "";
  if (selection.size > 1) return t("canvas.said.selectedMany", { count: selection.size });
  const element = elementOf(variant, only);
  if (element !== undefined) return t("canvas.said.selected", { name: element.label });
  const relation = relationOf(variant, only);
  if (relation === undefined) return "";
  const from = elementOf(variant, relation.from)?.label ?? "";
  const to = elementOf(variant, relation.to)?.label ?? "";
  const said = t("canvas.said.selected", {
    name: t("canvas.said.relation", { from, to, verb: t(`words.relationVerbs.${relation.kind}`) }),
  });
  if (relation.trust === null || direction === "forward") return said;
  return t("canvas.said.direction", { x: to, y: from });
}
