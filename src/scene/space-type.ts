import { spaceDomains, spaceMedia } from "~/model/vocabulary";

import type { Say } from "./words";

/** What sort of space it is, in words: of what files write as `public_physical` each part is a word. */
export function spaceTypeWords(type: string, say: Say): string {
  if (!/^[a-z]+(?:_[a-z]+)+$/u.test(type)) return type;
  const [domain, medium, ...others] = type.split("_");
  if (others.length === 0 && isOneOf(spaceDomains, domain) && isOneOf(spaceMedia, medium))
    return `${say(`words.spaceDomains.${domain}`)} · ${say(`words.spaceMedia.${medium}`)}`;
  const words = type.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isOneOf(values: readonly string[], value: string | undefined): boolean {
  return value !== undefined && values.includes(value);
}
