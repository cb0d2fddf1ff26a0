const openable: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/** The address as a link may carry it, or null where it is no address that a click may open. */
export function outsideAddress(text: string): string | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return openable.has(url.protocol) ? url.href : null;
}

const address = /\b(?:https?:\/\/|mailto:)[^\s<>"'`]+/giu;

/** The addresses in a plain text, each once, without the punctuation that ends a sentence. */
export function addressesIn(text: string): readonly string[] {
  const found = Array.from(text.matchAll(address), ([match]) => match.replace(/[.,;:!?)\]}]+$/u, ""));
  return [...new Set(found)].filter((each) => outsideAddress(each) !== null);
}
