import { useEffect, useState } from "react";

import { type Text, useText } from "~/i18n/text";
import { relationOf, variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import type { DocumentState } from "~/state/document";
import { document, session, useDocument, useSession } from "~/state/stores";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { sayItems } from "./sayItems";

/** Says to those who do not see the drawing what is picked in it, and what was done to it. */
export function Announcer() {
  const t = useText();
  const selection = useSession((state) => state.selection);
  const direction = useSession((state) => state.ratingDirection);
  const variantId = useSession((state) => state.variantId);
  const map = useDocument((state) => state.map);
  const [done, setDone] = useState("");
  useEffect(
    () =>
      document.subscribe((now, before) => {
        const said = sayDone(now, before, t);
        if (said !== null) setDone(said);
      }),
    [t],
  );
  const known = map !== null && variantId !== null && map.variants.some(({ id }) => id === variantId);
  const words = known ? sayPicked(variantOf(map, variantId), selection, direction, t) : "";
  return (
    <VisuallyHidden>
      <span aria-live="polite">{words}</span>
      <span aria-live="polite">{done}</span>
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

/** What a step of history did, or took back; null where there is none, or where a field says itself what is typed. */
function sayDone(now: DocumentState, before: DocumentState, t: Text): string | null {
  if (now.map === before.map || before.map === null) return null;
  if (window.document.activeElement?.matches("input:not([type=radio]), textarea") === true) return null;
  const step = (name: { readonly key: string; readonly values?: object } | undefined) =>
    name === undefined ? "" : t(name.key as "edit.details", { ...name.values });
  if (now.future.length > before.future.length)
    return t("canvas.told.undone", { step: step(before.past.at(-1)?.name) });
  if (now.future.length < before.future.length && now.past.length > before.past.length)
    return t("canvas.told.redone", { step: step(now.past.at(-1)?.name) });
  const name = now.past.at(-1)?.name;
  return name === undefined ? null : (sayRating(t) ?? t("canvas.told.done", { step: step(name) }));
}

/** The trust of the one relation that is picked, the way that digits rate it. */
function sayRating(t: Text): string | null {
  const { map, past } = document.getState();
  const { selection, variantId, ratingDirection } = session.getState();
  const [only = ""] = selection;
  if (map === null || variantId === null || past.at(-1)?.name.key !== "edit.rateTrust") return null;
  const variant = variantOf(map, variantId);
  const relation = selection.size === 1 ? relationOf(variant, only) : undefined;
  if (relation?.trust == null) return null;
  const [x, y] = ratingDirection === "forward" ? [relation.from, relation.to] : [relation.to, relation.from];
  const value = relation.trust[ratingDirection].value;
  return t("canvas.told.rated", {
    x: sayItems(variant, [x], t),
    y: sayItems(variant, [y], t),
    value: value ?? "",
    level: t(`words.trustLevels.${value ?? "unknown"}` as "words.trustLevels.unknown"),
  });
}
