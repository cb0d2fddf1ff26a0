import { expect, it } from "vitest";

import { coloursOf, firstChoices, pictureThemes } from "~/features/transfer/pictureChoices";
import { palettes } from "~/lenses/palette";

it("is drawn on white for a printer and as on light paper for a file, unless somebody chooses", () => {
  expect((["png", "svg", "print"] as const).map((format) => coloursOf(format, firstChoices))).toEqual([
    "light",
    "light",
    "print",
  ]);
  expect(palettes.print.paper).toBe("#ffffff");
  for (const colours of pictureThemes) expect(coloursOf("print", { ...firstChoices, colours })).toBe(colours);
});

it("can have the colours of every theme", () => {
  expect(pictureThemes.toSorted()).toEqual(Object.keys(palettes).toSorted());
});
