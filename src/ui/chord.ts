/** Keys that are pressed together, as in `Mod+Shift+Z`. `Mod` is ⌘ on the keyboards of Apple and Ctrl on others. */
export type Chord = string;

const printedByApple: Readonly<Record<string, string>> = { Mod: "⌘", Shift: "⇧", Enter: "↩", Delete: "⌫" };

/** A chord as it is printed on the keyboard at hand. */
export function printed(chord: Chord, platform: string = navigator.userAgent): string {
  if (!isApple(platform)) return chord.replace("Mod", "Ctrl");
  const keys = chord.split("+").map((key) => printedByApple[key] ?? key);
  return [...keys.slice(0, -1).reverse(), ...keys.slice(-1)].join("");
}

/** A chord as `aria-keyshortcuts` wants it. */
export function spoken(chord: Chord, platform: string = navigator.userAgent): string {
  return chord.replace("Mod", isApple(platform) ? "Meta" : "Control");
}

function isApple(platform: string): boolean {
  return /Mac|iPhone|iPad/.test(platform);
}
