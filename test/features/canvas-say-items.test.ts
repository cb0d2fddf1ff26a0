import { describe, expect, it } from "vitest";

import { annotationName } from "~/features/canvas/annotations/annotationNodes";
import { sayItems } from "~/features/canvas/sayItems";
import { text } from "~/i18n/text";
import { updateRelations } from "~/model/commands/relations";

import { aMap, nowOf } from "../a";

describe("relations that run side by side", () => {
  it("are told apart by their words, and where these are the same by which of how many it is", () => {
    const map = aMap("Police > Council", "Police > Council", "Police > Council", "Council > Police");
    const variant = nowOf(updateRelations(map, "now", ["r2"], { label: "protects" }));
    const said = (id: string) => sayItems(variant, [id], text());
    expect(["r1", "r2", "r3", "r4"].map(said)).toEqual([
      "Police works with Council, 1 of 2",
      "Police works with Council, “protects”",
      "Police works with Council, 2 of 2",
      "Council works with Police",
    ]);
  });
});

describe("a frame", () => {
  it("is called by its whole name, however little of it the drawing shows", () => {
    const label = "The quite long name of a frame that somebody wrote down with some eighty letters";
    expect(annotationName("frame", label, text())).toBe(`Frame: ${label}`);
    expect(annotationName("note", label, text())).toMatch(/^Note: .{60}…$/u);
  });
});
