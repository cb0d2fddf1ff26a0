import { findings } from "./findings";
import { loops } from "./loops/loops";
import type { Study } from "./subject";
import { tension } from "./tension";

/** Every question that is answered beside the page. A new one is one file and one line here. */
export const studies = { findings, tension, loops } as const;

export type Studies = typeof studies;
export type StudyName = keyof Studies;
export type OptionsOf<Name extends StudyName> =
  Studies[Name] extends Study<infer Options, infer _> ? Options : never;
export type ResultOf<Name extends StudyName> = ReturnType<Studies[Name]["run"]>;
