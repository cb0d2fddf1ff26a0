/** Keys that are pressed together, as in `Mod+Shift+Z`. `Mod` is ⌘ on the keyboards of Apple and Ctrl on others. */
export type Chord = string;

const printedByApple: Readonly<Record<string, string>> = {
  Mod: "⌘",
  Shift: "⇧",
  Alt: "⌥",
  Enter: "↩",
  Delete: "⌫",
};

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowRight: "→",
  ArrowDown: "↓",
  ArrowLeft: "←",
};

/** A chord as it is printed on the keyboard at hand. */
export function printed(chord: Chord, platform: string = navigator.userAgent): string {
  const drawn = chord.split("+").map((key) => arrows[key] ?? key);
  if (!isApple(platform)) return drawn.join("+").replace("Mod", "Ctrl");
  const keys = drawn.map((key) => printedByApple[key] ?? key);
  return [...keys.slice(0, -1).reverse(), ...keys.slice(-1)].join("");
}

/** A chord as `aria-keyshortcuts` wants it. */
export function spoken(chord: Chord, platform: string = navigator.userAgent): string {
  return chord.replace("Mod", isApple(platform) ? "Meta" : "Control");
}

function isApple(platform: string): boolean {
  return /Mac|iPhone|iPad/.test(platform);
}

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Keys whose name on the keyboard is not what the browser calls them. */
const named: Readonly<Record<string, string>> = { " ": "Space", "−": "-" };

/** The chord of a key that was pressed. Shift is named with letters, digits and keys that print nothing, not with signs. */
export function chordOf(event: Pressed): Chord {
  const digit = /^Digit(\d)$/u.exec(event.code)?.[1];
  const shiftsDigit = event.shiftKey && digit !== undefined;
  const key = shiftsDigit ? digit : (named[event.key] ?? event.key);
  const isLetter = key.length === 1 && key.toLowerCase() !== key.toUpperCase();
  const shift = event.shiftKey && (isLetter || shiftsDigit || key.length > 1);
  return [
    ...(event.ctrlKey || event.metaKey ? ["Mod"] : []),
    ...(event.altKey ? ["Alt"] : []),
    ...(shift ? ["Shift"] : []),
    isLetter ? key.toUpperCase() : key,
  ].join("+");
}
