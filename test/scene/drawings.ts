import { trust } from "~/lenses/trust";
import type { RelataMap } from "~/model/map";
import { buildScene, type SceneOptions } from "~/scene/build";
import { measureText } from "~/scene/measure";
import type { Scene } from "~/scene/scene";

/** The scene of the first variant, its words as keys: what is tested here is no language. */
export function sceneOf(map: RelataMap, options: Partial<SceneOptions> = {}): Scene {
  const [variant] = map.variants;
  if (variant === undefined) throw new Error("sceneOf: a map without variants");
  const say = (key: string) => key.split(".").at(-1) ?? key;
  return buildScene(map, variant.id, { lens: trust, measure: measureText, say, ...options });
}
