import { plainLook, readLook } from "~/lenses/look";
import type { RelataMap } from "~/model/map";
import { buildScene, type SceneOptions } from "~/scene/build";
import { measureText } from "~/scene/measure";
import type { Scene } from "~/scene/scene";

/** The scene of the first variant, its words as keys: what is tested here is no language. */
export function sceneOf(
  map: RelataMap,
  { lens = "trust", ...options }: Partial<SceneOptions> & { readonly lens?: string } = {},
): Scene {
  const [variant] = map.variants;
  if (variant === undefined) throw new Error("sceneOf: a map without variants");
  const say = (key: string) => key.split(".").at(-1) ?? key;
  const look = readLook({ ...plainLook, lens }, { map, variant });
  return buildScene(map, variant.id, { look, measure: measureText, say, ...options });
}
