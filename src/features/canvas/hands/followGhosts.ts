import { text } from "~/i18n/text";
import { comparedWith } from "~/model/compared-with";
import { itemUnder } from "~/scene/hit";
import type { Point } from "~/scene/path";
import type { Scene } from "~/scene/scene";
import { inView } from "~/state/inView";
import { session, surface } from "~/state/stores";

import type { Stage } from "../stage/stage";

/** Says what a ghost was when it is pressed: it can be looked at, and nothing else. Gives the way to stop. */
export function followGhosts(stage: Stage, tell: (text: string) => void): () => void {
  const clicked = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest(".react-flow__pane") === null) return;
    const point = stage.mapPoint(event);
    if (surface.getState().tool !== null || stage.itemAt(point) !== null) return;
    const id = ghostAt(stage.scene(), point, 9 / stage.view().zoom);
    if (id !== null) void sentenceOf(id).then((sentence) => (sentence === null ? undefined : tell(sentence)));
  };
  stage.host.addEventListener("click", clicked);
  return () => stage.host.removeEventListener("click", clicked);
}

function ghostAt(scene: Scene, point: Point, reach: number): string | null {
  const { elements, relations } = scene.ghosts;
  return itemUnder({ ...scene, elements, relations, frames: [], notes: [] }, point, reach)?.id ?? null;
}

/** What became of it, and why where that is said. */
async function sentenceOf(id: string): Promise<string | null> {
  const here = inView();
  const base = here === null ? null : comparedWith(here.map, here.variant, session.getState().look.base);
  if (here === null || base === null) return null;
  const { toldChange } = await import("./toldChange");
  return toldChange(id, base, here.variant, text());
}
