import type { ArrivedReadings } from "~/analysis/collecting/gather";
import { readFile } from "~/formats/file";
import { largestFile } from "~/formats/relata";
import type { problems as words } from "~/i18n/en/problems";
import type { Problem } from "~/model/problems";

/** What became of a file that was to bring readings. */
export type ReadFile =
  | (ArrivedReadings & { readonly kind: "readings"; readonly problems: readonly Problem[] })
  | { readonly kind: "refused"; readonly name: string; readonly code: keyof typeof words }
  | { readonly kind: "map" | "unreadable"; readonly name: string };

/** Reads files one after the other; nothing is changed by it. */
export async function readReadings(
  files: readonly File[],
  signal: AbortSignal,
): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    read.push(await readOne(file));
    signal.throwIfAborted();
  }
  return read;
}

async function readOne(file: File): Promise<ReadFile> {
  const { name, size } = file;
  if (size > largestFile) return { kind: "refused", name, code: "too-big" };
  try {
    const read = await readFile(new Uint8Array(await file.arrayBuffer()));
    if (read.kind === "readings") return { ...read, name };
    return read.kind === "refused" ? { kind: "refused", name, code: read.code } : { kind: "map", name };
  } catch {
    return { kind: "unreadable", name };
  }
}
