import type * as z from "zod/mini";

import { id, type Immutable, record, text, texts } from "./shape";

export const wantedSiloSchema = record({ id, name: text, elements: texts });

/**
 * Parties and things that are meant to keep to themselves, such as a court or a store of data behind a wall: a silo
 * that somebody wants, as the separation of powers wants one.
 */
export type WantedSilo = Immutable<z.infer<typeof wantedSiloSchema>>;
