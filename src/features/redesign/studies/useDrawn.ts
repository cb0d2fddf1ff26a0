import { elementOf, relationOf } from "~/model/queries";
import { useVariantInView } from "~/state/inView";

/** Of these ids those that the drawing has, each once. */
export function useDrawn(ids: readonly string[]): readonly string[] {
  const variant = useVariantInView();
  if (variant === null) return [];
  return [...new Set(ids)].filter(
    (id) => elementOf(variant, id) !== undefined || relationOf(variant, id) !== undefined,
  );
}
