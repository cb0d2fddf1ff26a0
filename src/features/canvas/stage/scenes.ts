import { lensesFor } from "~/lenses";
import { type Look, readLook } from "~/lenses/look";
import type { Element } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import { buildScene, SceneCache } from "~/scene/build";
import { noGhosts } from "~/scene/ghosts";
import { measureText } from "~/scene/measure";
import type { Projection } from "~/scene/projection";
import type { Scene } from "~/scene/scene";
import type { Say } from "~/scene/words";
import { document, session } from "~/state/stores";

import { sieveOf } from "./sieve";

/** Beyond this many relations, only the scene that is shown is kept: the others would take too much memory. */
const mostKept = 3_000;

export const emptyScene: Scene = {
  frames: [],
  notes: [],
  ghosts: noGhosts,
  elements: [],
  relations: [],
  elementsById: new Map(),
  relationsById: new Map<string, never>(),
  bounds: null,
  entries: new Set(),
  present: new Set(),
  spread: null,
  unplaced: [] as readonly Element[],
};

/** What a scene was made of, but for the lens. */
interface Origin {
  readonly map: RelataMap;
  readonly variantId: string;
  readonly companion: string | null;
  readonly beneficiary: string | null;
  readonly perspective: string | null;
  readonly base: string | null;
  /** What alone is shown of what was asked for; null: everything. */
  readonly shown: ReadonlySet<string> | null;
  readonly projection: Projection | null;
}

export interface Scenes {
  /** What is drawn of what is open now, through the lens in force; for the moment, `labelsStay` where they are. */
  now: (projection: Projection | null, labelsStay?: boolean) => Scene;
  /** Lenses through which the scene could be made ahead, since somebody may turn to them next. */
  lensesAhead: () => readonly string[];
  /** The scene through another lens, looked at as the present one is. */
  through: (lens: string, projection: Projection | null) => Scene;
}

/** Makes the scenes of what is open. One through each lens is kept for as long as nothing changes but the lens. */
export function createScenes(say: Say): Scenes {
  const caches = new Map<string, SceneCache>();
  const kept = new Map<string, Scene>();
  let origin: Origin | null = null;

  /** Asked for at every item; the words of a language stay what they are. What has no words yet is asked for again. */
  const said = new Map<string, string>();
  const sayOnce: Say = (key) => {
    const known = said.get(key);
    if (known !== undefined) return known;
    const words = say(key);
    if (words !== key) said.set(key, words);
    return words;
  };

  const made = (
    { map, variantId }: Open,
    look: Look,
    projection: Projection | null,
    labelsStay = false,
  ): Scene => {
    const variant = variantOf(map, variantId);
    const manyLenses = variant.relations.length <= mostKept;
    const cacheName = manyLenses ? look.lens : "";
    const cache = caches.get(cacheName) ?? new SceneCache();
    if (!manyLenses) caches.clear();
    caches.set(cacheName, cache);
    const { shown } = sieveOf(map, session.getState());
    const next: Origin = { map, variantId, ...lookBeside(look), shown, projection };
    if (origin === null || !sameOrigin(origin, next)) kept.clear();
    origin = next;
    const keeps = look.only.size === 0 && !labelsStay;
    const known = keeps ? kept.get(look.lens) : undefined;
    if (known !== undefined) return known;
    const scene = buildScene(map, variantId, {
      look: readLook(look, { map, variant }),
      measure: measureText,
      say: sayOnce,
      only: look.only,
      shown,
      projection,
      labelsStay,
      cache,
    });
    if (keeps && manyLenses) kept.set(look.lens, scene);
    return scene;
  };

  return {
    now: (projection, labelsStay) => {
      const open = opened();
      return open === null ? emptyScene : made(open, session.getState().look, projection, labelsStay);
    },
    lensesAhead: () => {
      const open = opened();
      if (open === null || variantOf(open.map, open.variantId).relations.length > mostKept) return [];
      // The next one first: that is where somebody goes who looks through one after another.
      const ids = lensesFor(open.map).map(({ id }) => id);
      const place = ids.indexOf(session.getState().look.lens);
      return [...ids.slice(place + 1), ...ids.slice(0, Math.max(0, place))];
    },
    through: (lens, projection) => {
      const open = opened();
      const { look } = session.getState();
      return open === null ? emptyScene : made(open, { ...look, lens, only: new Set() }, projection);
    },
  };
}

/** What is open, in the variant in view. */
export interface Open {
  readonly map: RelataMap;
  readonly variantId: string;
}

export function opened(): Open | null {
  const { map } = document.getState();
  const { variantId } = session.getState();
  if (map === null || variantId === null || !map.variants.some(({ id }) => id === variantId)) return null;
  return { map, variantId };
}

function lookBeside({ companion, beneficiary, perspective, base }: Look) {
  return { companion, beneficiary, perspective, base };
}

function sameSet(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  return a === b || (a !== null && b !== null && a.size === b.size && [...a].every((id) => b.has(id)));
}

function sameOrigin(a: Origin, b: Origin): boolean {
  return (
    a.map === b.map &&
    a.variantId === b.variantId &&
    a.companion === b.companion &&
    a.beneficiary === b.beneficiary &&
    a.perspective === b.perspective &&
    a.base === b.base &&
    sameSet(a.shown, b.shown) &&
    a.projection === b.projection
  );
}
