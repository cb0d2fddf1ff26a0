const mark = "typing ";

/** The gesture of one stay in a text field, by its number. */
export function typingGesture(stay: number): string {
  return `${mark}${stay}`;
}

/** Whether somebody types, so that more letters are likely to follow at once. */
export function isTyping(gesture: string | null): boolean {
  return gesture?.startsWith(mark) === true;
}
