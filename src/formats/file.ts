import type { Carried } from "./carried";
import { pictureKind } from "./picture-kind";
import { mapInPng } from "./png-map";
import { orReadings, type ReadReadings } from "./readings";
import { largestFile, readMapFile, type ReadMap, refusal, textOf } from "./relata";
import { mapInSvg } from "./svg-map";

/** The largest picture that is looked into, in bytes. The map in it is held to the limit of map files. */
const largestPicture = 100_000_000;

/** So much of a file tells what it is. */
export { headLength } from "./picture-kind";

/** How large a file that begins so may be, and the code of its refusal beyond. */
export function largestFor(head: Uint8Array) {
  return pictureKind(head) === null
    ? ({ most: largestFile, code: "too-big" } as const)
    : ({ most: largestPicture, code: "picture-too-big" } as const);
}

/**
 * Reads the bytes of a file: a map, a picture that carries one, or readings of one. Never throws; says of all others
 * what they are.
 */
export async function readFile(bytes: Uint8Array): Promise<ReadMap | ReadReadings> {
  const kind = pictureKind(bytes);
  if (kind === null) return orReadings(readMapFile(bytes), bytes);
  if (bytes.length > largestPicture) return refusal("picture-too-big", String(bytes.length));
  const carried = await carriedBy(kind, bytes);
  switch (carried.kind) {
    case "file":
      return readMapFile(carried.bytes);
    case "nothing":
      return refusal("picture-without-map", "");
    case "damaged":
      return refusal("picture-damaged", "");
  }
}

function carriedBy(kind: "png" | "svg" | "other", bytes: Uint8Array): Carried | Promise<Carried> {
  if (kind === "png") return mapInPng(bytes, largestFile);
  if (kind === "other") return { kind: "nothing" };
  const text = textOf(bytes);
  return text === null ? { kind: "damaged" } : mapInSvg(text);
}
