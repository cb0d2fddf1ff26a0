import { headLength, largestFor, readFile } from "~/formats/file";
import { largestFile } from "~/formats/relata";
import type { problems as words } from "~/i18n/en/problems";
import type { RelataMap } from "~/model/map";
import { library } from "~/state/ownLibrary";

/** The map that is to be merged, or why there is none. */
export type OtherMap =
  | { readonly kind: "map"; readonly map: RelataMap; readonly mended: number }
  | { readonly kind: "refused"; readonly code: keyof typeof words }
  | { readonly kind: "isReadings" | "unreadable" };

/** Reads a map from a file, or from a picture that carries one. */
export async function otherFromFile(file: File): Promise<OtherMap> {
  try {
    if (file.size > largestFile) {
      const { most, code } = largestFor(await bytesOf(file.slice(0, headLength)));
      if (file.size > most) return { kind: "refused", code };
    }
    const read = await readFile(await bytesOf(file));
    if (read.kind === "readings") return { kind: "isReadings" };
    if (read.kind === "refused") return { kind: "refused", code: read.code };
    return { kind: "map", map: read.map, mended: read.kind === "mended" ? read.problems.length : 0 };
  } catch {
    return { kind: "unreadable" };
  }
}

/** Reads a map of this device, which stays as it is. */
export async function otherFromLibrary(rowId: string): Promise<OtherMap> {
  try {
    const read = await library.read(rowId);
    return read.kind === "opened" ? { kind: "map", map: read.map, mended: 0 } : { kind: "unreadable" };
  } catch {
    return { kind: "unreadable" };
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
