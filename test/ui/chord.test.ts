import { expect, it } from "vitest";

import { chordOf, printed, spoken } from "~/ui/chord";

const still = { key: "", code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
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

it.each([
  [{ key: "a" }, "A"],
  [{ key: "A", shiftKey: true }, "Shift+A"],
  [{ key: "k", ctrlKey: true }, "Mod+K"],
  [{ key: "k", metaKey: true }, "Mod+K"],
  [{ key: "Z", metaKey: true, shiftKey: true }, "Mod+Shift+Z"],
  [{ key: "?", shiftKey: true }, "?"],
  [{ key: "!", code: "Digit1", shiftKey: true }, "Shift+1"],
  [{ key: "2", code: "Digit2" }, "2"],
  [{ key: "−" }, "-"],
  [{ key: "ArrowLeft", altKey: true }, "Alt+ArrowLeft"],
  [{ key: "F10", shiftKey: true }, "Shift+F10"],
  [{ key: " " }, "Space"],
])("the pressing of %o is %s", (pressed, chord) => {
  expect(chordOf({ ...still, ...pressed })).toBe(chord);
});

it("shows arrows as they are printed", () => {
  expect(printed("Mod+ArrowUp", linux)).toBe("Ctrl+↑");
  expect(printed("Mod+ArrowUp", mac)).toBe("⌘↑");
});
