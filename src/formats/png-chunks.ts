/** The eight bytes that every PNG begins with. */
export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
  /** Whether the sum that follows the data is that of type and data. */
  readonly intact: () => boolean;
  /** Where the chunk ends in its file. */
  readonly end: number;
}

/** Length and type before the data, and the sum after it. */
const around = 12;

/** The chunks of a PNG one after the other, up to its end or to where it is broken off. */
export function* pngChunks(file: Uint8Array): Generator<PngChunk> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = pngSignature.length;
  while (at + around <= file.length) {
    const length = view.getUint32(at);
    const end = at + around + length;
    if (end > file.length) return;
    const summed = file.subarray(at + 4, end - 4);
    const type = String.fromCharCode(...summed.subarray(0, 4));
    const sum = view.getUint32(end - 4);
    yield { type, data: summed.subarray(4), intact: () => crc32(summed) === sum, end };
    if (type === "IEND") return;
    at = end;
  }
}

/** A chunk as it stands in a file. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(around + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let rest = index;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
