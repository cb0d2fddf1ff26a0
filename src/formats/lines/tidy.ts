import { clean, cutLabel } from "~/model/clean";

/** A name or label as the map will hold it; outside of quotes, with one space where several were typed. */
export function tidy(text: string, quoted: boolean): string {
  return cutLabel(clean(quoted ? text : text.replace(/\s+/gu, " ").trim()));
}
