import { keepLoop, releaseLoop, updateLoop } from "~/model/commands/loops";
import { type KeptLoopFields, loopSchema } from "~/model/loop";
import { keptLoopsOf } from "~/model/queries";

import { freshId, move, none, patchOf } from "./move";

type Fields = Partial<KeptLoopFields>;

export const loopMoves = [
  move("keepLoop", patchOf<Fields>(loopSchema, "links"), (map, fields, pick) => {
    const { id, feedback } = pick.variant(map);
    const links = pick.some(feedback).map((link) => link.id);
    if (links.length === 0) return map;
    return keepLoop(map, id, { name: "", note: "", ...fields, links, id: freshId(map) });
  }),
  move("updateLoop", patchOf<Fields>(loopSchema, "links"), (map, patch, pick) => {
    const variant = pick.variant(map);
    return updateLoop(map, variant.id, pick.one(keptLoopsOf(variant))?.id ?? "none", patch);
  }),
  move("releaseLoop", none, (map, _none, pick) => {
    const variant = pick.variant(map);
    return releaseLoop(map, variant.id, pick.one(keptLoopsOf(variant))?.id ?? "none");
  }),
];
