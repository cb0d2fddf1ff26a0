import "~/lenses/readings";
import { hiddenCount } from "~/formats/caption";
import { readLook } from "~/lenses/look";
import { confidentialIds, withoutConfidential } from "~/model/commands/confidential";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import { buildScene } from "~/scene/build";
import { measureText } from "~/scene/measure";
import { common, partWithin, pickedPart, withCut } from "~/scene/part";
import type { Rect } from "~/scene/path";
import type { Scene } from "~/scene/scene";
import type { Say } from "~/scene/words";

import { type LeftOutCounts, leftOutBetween } from "./confidentialCounts";
import type { PictureChoices } from "./pictureChoices";
import { seenOf, type Subject } from "./subject";

/** What a picture shows of a map, and what it does not. */
export interface Shown {
  /** The map that it shows and may carry: without what is confidential, unless that was wished for. */
  readonly map: RelataMap;
  readonly scene: Scene;
  /** The part of the drawing that alone is shown; null for all of it. */
  readonly clip: Rect | null;
  readonly leftOut: {
    /** Relations that the legend hides. */
    readonly byLegend: number;
    /** Elements and relations that do not meet what is asked. */
    readonly byFinding: { readonly elements: number; readonly relations: number };
    /** Those of the variant that are confidential, or joined to what is. */
    readonly items: LeftOutCounts;
    /** Whether anything in the map is confidential. */
    readonly somewhere: boolean;
  };
}

type Chosen = Pick<PictureChoices, "scope" | "confidential">;

export function shownOf(subject: Subject, { scope, confidential }: Chosen, say: Say): Shown {
  const { variantId, look, selection, seen, viewName } = subject;
  const map = confidential ? subject.map : withoutConfidential(subject.map);
  const variant = variantOf(map, variantId);
  const asked = subject.rest === "hide" ? seenOf(subject) : null;
  const isHidden = ({ id }: { readonly id: string }) => asked?.has(id) === false;
  const whole = variantOf(subject.map, variantId);
  const scene = buildScene(map, variantId, {
    look: readLook(look, { map, variant }),
    measure: measureText,
    say,
    only: look.only,
    shown: asked,
  });
  return {
    map,
    ...part(),
    leftOut: {
      byFinding: {
        elements: variant.elements.filter(isHidden).length,
        relations: variant.relations.filter(isHidden).length,
      },
      byLegend: hiddenCount(variant, scene, asked),
      items: leftOutBetween(whole, variant),
      somewhere: confidentialIds(subject.map).size > 0,
    },
  };

  function part(): Pick<Shown, "scene" | "clip"> {
    if (scope === "selection") return { scene: pickedPart(scene, selection), clip: null };
    if ((scope !== "view" && viewName === undefined) || seen === null || scene.bounds === null)
      return { scene, clip: null };
    const clip = common(viewName === undefined ? seen : withCut(scene, seen), scene.bounds);
    return clip === null
      ? { scene: pickedPart(scene, new Set()), clip }
      : { scene: partWithin(scene, clip), clip };
  }
}
