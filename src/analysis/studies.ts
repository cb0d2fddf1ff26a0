import { singleFailures } from "./downturn/single-failures";
import { findings } from "./findings";
import { loops } from "./loops/loops";
import { moved } from "./moved/moved";
import { partyDifferences } from "./parties/differences";
import { waysOut } from "./remedies/offered";
import { feedbackStrength } from "./simulation/strength-of-feedback";
import { axisProfile } from "./structure/axis-profile";
import { brokers } from "./structure/brokers";
import { compartments } from "./structure/compartments";
import { protection } from "./structure/protection";
import { reach } from "./structure/reach";
import type { Study } from "./subject";
import { tension } from "./tension";

/** Every question that is answered beside the page. A new one is one file and one line here. */
export const studies = {
  findings,
  axisProfile,
  brokers,
  compartments,
  reach,
  protection,
  tension,
  loops,
  singleFailures,
  feedbackStrength,
  partyDifferences,
  moved,
  waysOut,
} as const;

type Studies = typeof studies;
export type StudyName = keyof Studies;
export type OptionsOf<Name extends StudyName> =
  Studies[Name] extends Study<infer Options, infer _> ? Options : never;
export type ResultOf<Name extends StudyName> = ReturnType<Studies[Name]["run"]>;
