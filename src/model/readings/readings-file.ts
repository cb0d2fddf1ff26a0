import * as z from "zod/mini";

import { perspectiveSchema, readingSchema } from "../map";
import { fallsBackTo, id, type Immutable, label, record, text } from "../shape";
import { elementKinds, relationKinds } from "../vocabulary";
import { writeBy } from "../write";

/** An id by which something is found again where the map still has it. */
const idOrUnknown = z.nullable(id);

const end = record({ id: idOrUnknown, kind: fallsBackTo(z.enum(elementKinds), "actor"), label });

const relation = record({
  id: idOrUnknown,
  from: end,
  to: end,
  kind: fallsBackTo(z.enum(relationKinds), "cooperation"),
  label,
});

const variant = record({ id: idOrUnknown, name: text });

const ofPerspective = perspectiveSchema.def.shape;
const ofReading = readingSchema.def.shape;

/** A perspective as it goes along with its readings: who it is, without what it sees in a map. */
const perspective = record({
  id,
  name: text,
  chain: ofPerspective.chain,
  colour: ofPerspective.colour,
  securityView: text,
});

/** A reading with all that it takes to find its relation without ids. */
const reading = record({
  id,
  perspective: id,
  person: ofReading.person,
  variant,
  relation,
  forward: ofReading.forward,
  backward: ofReading.backward,
  protection: ofReading.protection,
  empowerment: ofReading.empowerment,
  why: text,
  seen: ofReading.seen,
});

/** A relation that only this party sees, with all that it takes to find its ends without ids. */
const extra = record({
  id,
  perspective: id,
  variant,
  from: end,
  to: end,
  kind: relation.def.shape.kind,
  label,
  why: text,
});

/** The definition of a readings file, `NAME.relata-readings.json`: it validates, it types, it orders the keys. */
export const readingsFileSchema = record({
  format: z.literal("relata-readings"),
  version: z.literal(1),
  map: record({ id: idOrUnknown, title: text }),
  perspectives: z.array(perspective),
  readings: z.array(reading),
  extra: z.optional(z.array(extra)),
});

/** What a party says of the relations of a map, to be sent to whoever keeps the map. */
export type ReadingsFile = Immutable<z.infer<typeof readingsFileSchema>>;
export type FilePerspective = Immutable<z.infer<typeof perspective>>;
export type FileReading = Immutable<z.infer<typeof reading>>;
export type FileExtra = Immutable<z.infer<typeof extra>>;
export type FileRelation = Immutable<z.infer<typeof relation>>;
export type FileEnd = Immutable<z.infer<typeof end>>;
export type FileVariant = Immutable<z.infer<typeof variant>>;

export const readingsVersion = 1;

/** The text of a readings file: the same readings give the same bytes. */
export function writeReadings(file: ReadingsFile): string {
  return writeBy(readingsFileSchema, file);
}
