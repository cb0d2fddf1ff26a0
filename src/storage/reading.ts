import { claim } from "./claim";
import { replay } from "./replay";

/** How records are read: validated, put together from their parts, and taken over by a writer. */
export const reading = { claim, replay } as const;

export type Reading = typeof reading;
