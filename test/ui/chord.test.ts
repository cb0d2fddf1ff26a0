import { expect, it } from "vitest";

import { printed, spoken } from "~/ui/chord";

const [mac, linux] = ["Mozilla/5.0 (Macintosh)", "Mozilla/5.0 (X11; Linux)"];

it.each([
  ["Mod+Z", "Ctrl+Z", "⌘Z"],
  ["Mod+Shift+Z", "Ctrl+Shift+Z", "⇧⌘Z"],
  ["Shift+F", "Shift+F", "⇧F"],
  ["Enter", "Enter", "↩"],
  ["R", "R", "R"],
])("%s is printed as %s, and on the keyboards of Apple as %s", (chord, elsewhere, onApple) => {
  expect(printed(chord, linux)).toBe(elsewhere);
  expect(printed(chord, mac)).toBe(onApple);
});

it("is told to assistive technology by the names of its keys", () => {
  expect(spoken("Mod+Shift+Z", linux)).toBe("Control+Shift+Z");
  expect(spoken("Mod+Shift+Z", mac)).toBe("Meta+Shift+Z");
});
