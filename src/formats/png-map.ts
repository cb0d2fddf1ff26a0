import { type Carried, carriedName } from "./carried";
import { deflated, inflated, joined } from "./deflate";
import { pngChunk, pngChunks } from "./png-chunks";

/**
 * The same PNG with the text of a map file in it, compressed, in a chunk for texts (iTXt). It stands behind the head,
 * so that a picture that is cut off may still give the map back.
 */
export async function pngWithMap(png: Uint8Array, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const [head] = pngChunks(png);
  if (head?.type !== "IHDR") throw new Error("pngWithMap: not a PNG");
  const words = new TextEncoder();
  const data = joined([
    words.encode(carriedName),
    // Ends the name; compressed; in the one way there is; no language and no name in it.
    Uint8Array.of(0, 1, 0, 0, 0),
    await deflated(words.encode(text)),
  ]);
  return joined([png.subarray(0, head.end), pngChunk("iTXt", data), png.subarray(head.end)]);
}

/** What a PNG carries, of at most `most` bytes. */
export async function mapInPng(png: Uint8Array, most: number): Promise<Carried> {
  let ended = false;
  for (const chunk of pngChunks(png)) {
    if (chunk.type === "IEND") ended = true;
    if (chunk.type !== "iTXt") continue;
    const text = textOf(chunk.data);
    if (text === null) continue;
    if (!chunk.intact()) return { kind: "damaged" };
    const bytes = text.compressed ? await inflated(text.bytes, most) : text.bytes;
    return bytes === null || bytes.length > most ? { kind: "damaged" } : { kind: "file", bytes };
  }
  return { kind: ended ? "nothing" : "damaged" };
}

/** The text of a chunk, if it has our name. Programs that rewrite a PNG may add a language, or unpack the text. */
function textOf(data: Uint8Array): { readonly compressed: boolean; readonly bytes: Uint8Array } | null {
  const name = data.indexOf(0);
  if (name !== carriedName.length) return null;
  if (String.fromCharCode(...data.subarray(0, name)) !== carriedName) return null;
  const language = data.indexOf(0, name + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return { compressed: true, bytes: new Uint8Array() };
  return { compressed: data[name + 1] === 1, bytes: data.subarray(translated + 1) };
}
