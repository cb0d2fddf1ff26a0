import type { RelataMap } from "~/model/map";
import { parseMapText } from "~/model/parse";
import type { Problem } from "~/model/problems";

/** Why a file was not even read as JSON, beside what the model itself refuses. */
export const fileRefusals = [
  "too-big",
  "empty",
  "not-text",
  "cut-off",
  "picture-too-big",
  "picture-without-map",
  "picture-damaged",
] as const;
type FileRefusal = (typeof fileRefusals)[number];

export type ReadMap =
  | { readonly kind: "whole"; readonly map: RelataMap }
  /** The map opens once what does not fit is changed, as each problem says. */
  | { readonly kind: "mended"; readonly map: RelataMap; readonly problems: readonly Problem[] }
  | { readonly kind: "refused"; readonly code: FileRefusal | Problem["code"]; readonly detail: string };

/** The largest file that is read, in bytes. */
export const largestFile = 20_000_000;

/** Reads the bytes of a map file. Never throws, and says of everything that is not a map why it is none. */
export function readMapFile(bytes: Uint8Array): ReadMap {
  if (bytes.length > largestFile) return refusal("too-big", String(bytes.length));
  const text = textOf(bytes);
  if (text === null) return refusal("not-text", "");
  if (text.trim() === "") return refusal("empty", "");
  const { map, problems } = parseMapText(text);
  if (map === null) {
    const [problem] = problems;
    const code = problem?.code ?? "not-a-map";
    return refusal(code === "not-json" && endsTooEarly(text) ? "cut-off" : code, problem?.detail ?? "");
  }
  return problems.length === 0 ? { kind: "whole", map } : { kind: "mended", map, problems };
}

export function refusal(code: FileRefusal | Problem["code"], detail: string): ReadMap {
  return { kind: "refused", code, detail };
}

/** The text that bytes stand for; null where they stand for none. Files are UTF-8, or UTF-16 that says so. */
export function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** Whether JSON that begins well stops within a text or before its brackets are closed, as after a broken download. */
function endsTooEarly(text: string): boolean {
  if (!/^\s*[{[]/u.test(text)) return false;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (quoted) {
      if (sign === "\\") i += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
  }
  return quoted || depth > 0;
}
