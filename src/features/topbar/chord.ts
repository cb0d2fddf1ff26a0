const chords = {
  apple: { undo: "⌘Z", redo: "⇧⌘Z" },
  other: { undo: "Ctrl+Z", redo: "Ctrl+Shift+Z" },
} as const;

/** The keys of a command as they are printed on the keyboard at hand. */
export function chordFor(command: "undo" | "redo", platform: string = navigator.userAgent): string {
  return chords[/Mac|iPhone|iPad/.test(platform) ? "apple" : "other"][command];
}
