import type { PictureFormat, Scope } from "./pictureChoices";
import type { Subject } from "./subject";

/** What a picture of a subject can show; a print is one page, and so no archive. */
export function scopesOf({ selection, seen, map }: Subject, format: PictureFormat): readonly Scope[] {
  return [
    "all",
    ...(selection.size > 0 ? (["selection"] as const) : []),
    ...(seen === null ? [] : (["view"] as const)),
    ...(map.views.length > 0 && format !== "print" ? (["views"] as const) : []),
  ];
}
