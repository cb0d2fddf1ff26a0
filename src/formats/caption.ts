import type { Lens } from "~/lenses/lens";
import { askedOf, legendOf, type Look } from "~/lenses/look";
import { comparedWith } from "~/model/compared-with";
import type { RelataMap } from "~/model/map";
import { elementOf, relationsById } from "~/model/queries";
import type { Variant } from "~/model/variant";
import type { Scene } from "~/scene/scene";

import type { SayWith } from "./sentences";

/** For which party a lens looks, or in whose eyes; nothing where it looks for and as everybody. */
export function askedWords(
  look: Look,
  lens: Lens,
  map: Pick<RelataMap, "perspectives" | "variants">,
  variant: Variant,
  say: SayWith,
): readonly string[] {
  const asked = askedOf(look, lens);
  const beneficiary = asked.beneficiary === null ? undefined : elementOf(variant, asked.beneficiary);
  const perspective = map.perspectives.find(({ id }) => id === asked.perspective);
  const named = (name: string) => (name.trim() === "" ? say("common.unnamed") : name.trim());
  const compares = lens.id === "changes";
  const base = compares ? comparedWith(map, variant, look.base) : null;
  return [
    ...(!compares
      ? []
      : [
          base === null
            ? say("scene.caption.uncompared", { name: named(variant.name) })
            : say("scene.caption.compared", { name: named(variant.name), base: named(base.name) }),
        ]),
    ...(beneficiary === undefined ? [] : [say("scene.caption.for", { name: named(beneficiary.label) })]),
    ...(perspective === undefined ? [] : [say("scene.caption.eyes", { name: named(perspective.name) })]),
  ];
}

/** The classes of the legend that alone are shown, and how many relations that hides. */
export function hiddenWords(look: Look, hidden: number, say: SayWith): readonly string[] {
  if (look.only.size === 0 || hidden <= 0) return [];
  const alone = legendOf(look, look.only).flatMap(({ lens, entries }) =>
    entries.map(({ id, words = id }) => say(`scene.legend.${lens.id}.entries.${words}`)),
  );
  return [say("scene.caption.hidden", { list: alone.join("; "), count: hidden })];
}

/** Relations of a variant, of what alone was asked for, that could be drawn and that a scene of it leaves out. */
export function hiddenCount(
  variant: Variant,
  scene: Pick<Scene, "relations">,
  asked: ReadonlySet<string> | null = null,
): number {
  const isPlaced = (id: string) => elementOf(variant, id)?.position != null;
  const drawable = variant.relations.filter(
    ({ id, from, to }) => asked?.has(id) !== false && isPlaced(from) && isPlaced(to),
  );
  const own = relationsById(variant);
  return drawable.length - scene.relations.filter(({ id }) => own.has(id)).length;
}
