import { headLength, largestFor, readFile } from "~/formats/file";
import { largestFile } from "~/formats/relata";
import type { transfer } from "~/i18n/en/transfer";
import type { RelataMap } from "~/model/map";
import type { Problem } from "~/model/problems";
import type { Library } from "~/state/library";

import { breath } from "./breath";

/** What became of one file. */
export type Arrival = { readonly file: string } & (
  | { readonly kind: "imported"; readonly rowId: string; readonly title: string; readonly twin: boolean }
  /** Can be imported once somebody agrees to the repairs. */
  | {
      readonly kind: "mended";
      readonly map: RelataMap;
      readonly problems: readonly Problem[];
      readonly twin: boolean;
    }
  /** What parties say of a map, for the map that is open. */
  | { readonly kind: "readings"; readonly source: File; readonly title: string; readonly count: number }
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly found: string }
  /** The browser could not read the file, or not store the map. */
  | { readonly kind: "unreadable" | "failed" }
);

/** The codes of which a file can be refused: those that have advice. */
type RefusalCode = keyof typeof transfer.import.advice;

/** What importing needs of the library. */
export type Shelf = Pick<Library, "create" | "start" | "getState">;

/**
 * Reads files one after the other and stores each map that is whole as a new row. Nothing that is open or stored
 * is touched. `begin` hears of each file before it is read.
 */
export async function importFiles(
  files: readonly File[],
  shelf: Shelf,
  signal: AbortSignal,
  begin: (index: number) => void,
): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const [index, file] of files.entries()) {
    begin(index);
    arrivals.push(await importFile(file, shelf, signal));
    signal.throwIfAborted();
  }
  return arrivals;
}

async function importFile(file: File, shelf: Shelf, signal: AbortSignal): Promise<Arrival> {
  const { name, size } = file;
  let bytes: Uint8Array;
  try {
    if (size > largestFile) {
      // How much may be read depends on what it is, which its beginning tells.
      const { most, code } = largestFor(await bytesOf(file.slice(0, headLength)));
      if (size > most) return { file: name, kind: "refused", code, found: String(size) };
    }
    bytes = await bytesOf(file);
  } catch {
    return { file: name, kind: "unreadable" };
  }
  // Reading a large map takes a moment in which the page does not answer: let it say so first, or stop.
  await breath();
  signal.throwIfAborted();
  const read = await readFile(bytes);
  signal.throwIfAborted();
  if (read.kind === "refused")
    return { file: name, kind: "refused", code: read.code as RefusalCode, found: read.detail };
  if (read.kind === "readings") {
    const { map, readings, extra = [] } = read.file;
    const count = readings.length + extra.length;
    return { file: name, kind: "readings", source: file, title: map.title, count };
  }
  const twin = await hasTwin(read.map, shelf);
  signal.throwIfAborted();
  if (read.kind === "mended")
    return { file: name, kind: "mended", map: read.map, problems: read.problems, twin };
  return storeMap(name, read.map, twin, shelf);
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Stores a map as a new row. */
export async function storeMap(file: string, map: RelataMap, twin: boolean, shelf: Shelf): Promise<Arrival> {
  try {
    return { file, kind: "imported", rowId: await shelf.create(map), title: map.title, twin };
  } catch {
    return { file, kind: "failed" };
  }
}

async function hasTwin(map: RelataMap, shelf: Shelf): Promise<boolean> {
  await shelf.start().catch(() => {});
  return shelf.getState().rows?.some(({ mapId }) => mapId === map.id) ?? false;
}
