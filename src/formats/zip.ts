import type { Zippable } from "fflate";

/** A file in an archive. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Small already, as pictures of dots are. */
  readonly dense: boolean;
}

/** Archives know no day before this one; with the same day in each, the same files give the same bytes. */
const noDay = "1980-01-01T00:00:00";

/** Several files as one. */
export async function zipped(files: readonly Packed[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import("fflate");
  const packed = files.map(({ name, bytes, dense }) => [name, [bytes, { level: dense ? 0 : 6 }]] as const);
  return zipSync(Object.fromEntries(packed) as Zippable, { mtime: noDay });
}
