import { text } from "~/i18n/text";
import type { Action } from "~/state/actions";
import { document, session } from "~/state/stores";

/** Goes to the variant after or before the one in view, round and round. */
function step(by: 1 | -1): void {
  const variants = document.getState().map?.variants ?? [];
  const place = variants.findIndex(({ id }) => id === session.getState().variantId);
  const next = variants.at((place + by) % variants.length);
  if (next !== undefined) session.setVariant(next.id);
}

/** What goes from one variant to another, in whichever mode one is. */
export function variantActions(): readonly Action[] {
  const t = text();
  const can = () => (document.getState().map?.variants.length ?? 0) > 1;
  const action = (id: "nextVariant" | "previousVariant", keys: readonly string[], by: 1 | -1): Action => ({
    id,
    group: "look",
    label: () => t(`actions.${id}`),
    keys,
    reach: "page",
    can,
    run: () => step(by),
  });
  return [action("nextVariant", ["V", "]"], 1), action("previousVariant", ["Shift+V", "["], -1)];
}
