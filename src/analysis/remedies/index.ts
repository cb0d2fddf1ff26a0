import { addContest } from "./add-contest";
import { addOversight } from "./add-oversight";
import { addProtector } from "./add-protector";
import { endRelation } from "./end-relation";
import { giveSay } from "./give-say";
import { giveSeat } from "./give-seat";
import { linkDirectly } from "./link-directly";
import { openSpace } from "./open-space";
import type { Remedy } from "./remedy";
import { rework } from "./rework";
import { setRule } from "./set-rule";
import { settleRule } from "./settle-rule";

/** Every way to change an arrangement, in the order in which ways of the same size are offered. */
export const remedies: readonly Remedy[] = [
  addOversight,
  addContest,
  giveSeat,
  openSpace,
  setRule,
  settleRule,
  giveSay,
  addProtector,
  linkDirectly,
  rework,
  endRelation,
];

/** Rules whose findings some change could remove; the others ask for something to be found out. */
export const remediable: ReadonlySet<string> = new Set(remedies.flatMap(({ rules }) => rules));
