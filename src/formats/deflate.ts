/** Bytes made smaller, as PNG does it (zlib). */
export function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  return passed(bytes, new CompressionStream("deflate"), Number.POSITIVE_INFINITY) as Promise<Uint8Array>;
}

/** The bytes before they were made smaller; null where they were not, or where they would be more than `most`. */
export async function inflated(bytes: Uint8Array, most: number): Promise<Uint8Array | null> {
  try {
    return await passed(bytes, new DecompressionStream("deflate"), most);
  } catch {
    return null;
  }
}

/** What comes out of a stream, and no more of it than `most`: a few bytes can stand for gigabytes. */
async function passed(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array | null> {
  const writer = through.writable.getWriter();
  // What goes wrong there is told by the reader too.
  void writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => {});
  void writer.close().catch(() => {});
  const reader = through.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(parts);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}

/** Several runs of bytes as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
