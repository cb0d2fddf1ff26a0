import type { Look } from "~/lenses/look";
import type { Perspective, RelataMap } from "~/model/map";

import { document, session, useDocument, useSession } from "./stores";

function eyesOf({ lens, perspective }: Look, map: RelataMap | null): Perspective | null {
  if (lens !== "perspectives" || perspective === null) return null;
  return map?.perspectives.find(({ id }) => id === perspective) ?? null;
}

/** The party in whose eyes the drawing is seen, and in whose name it is rated; null where it is seen as agreed. */
export function eyes(): Perspective | null {
  return eyesOf(session.getState().look, document.getState().map);
}

export function useEyes(): Perspective | null {
  const look = useSession((state) => state.look);
  return useDocument(({ map }) => eyesOf(look, map));
}
