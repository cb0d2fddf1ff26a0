import { text } from "~/i18n/text";
import { variantOf } from "~/model/queries";
import type { DocumentState } from "~/state/document";
import { session, surface } from "~/state/stores";
import type { Notice } from "~/ui/Toast";

import { copiedHere } from "../clip";

/** Steps that bring many elements at once. */
const bringing: ReadonlySet<string> = new Set(["edit.paste", "edit.lines"]);

/** With more elements, one looks for duplicates when one wants to. */
const most = 3000;

/** When what was pasted looks like what was there, says so; where the tray shows, it says so itself. */
export function hintAfterPaste(
  now: DocumentState,
  before: DocumentState,
  say: (notice: Notice) => void,
): void {
  const step = now.past.at(-1);
  const { variantId } = session.getState();
  if (now.map === null || variantId === null || step === undefined || step === before.past.at(-1)) return;
  if (now.future.length > 0 || step.map !== before.map || !bringing.has(step.name.key)) return;
  const { elements } = variantOf(now.map, variantId);
  const there = new Set(variantOf(step.map, variantId).elements.map(({ id }) => id));
  const fresh = new Set(elements.flatMap(({ id }) => (there.has(id) ? [] : [id])));
  if (fresh.size === 0 || elements.length > most) return;
  // Who copies something within a map knows that it is there twice.
  if (step.name.key === "edit.paste" && isCopyOf(there)) return;
  void import("~/analysis/duplicates").then(({ findLookAlikes }) => {
    const alike = findLookAlikes(elements).filter(({ ids }) => ids.some((id) => fresh.has(id)));
    const count = new Set(alike.flatMap(({ ids }) => ids)).size;
    if (count === 0 || (surface.getState().scene?.unplaced.length ?? 0) > 0) return;
    const t = text();
    say({
      text: t("duplicates.hint", { count }),
      action: { label: t("duplicates.look"), run: () => surface.askMerge([]) },
    });
  });
}

/** Whether what was last copied in this window came out of elements that are there. */
function isCopyOf(there: ReadonlySet<string>): boolean {
  const copied = copiedHere();
  if (copied === null) return false;
  const { elements } = JSON.parse(copied) as { readonly elements: readonly { readonly id: string }[] };
  return elements.some(({ id }) => there.has(id));
}
