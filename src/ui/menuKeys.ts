/**
 * Which item of a menu has the focus after a key: arrows go round, Home and End jump, a letter goes to the next
 * item that begins with it. `null` where the key is not the menu's. `current` is −1 while no item has the focus.
 */
export function itemAfterKey(labels: readonly string[], current: number, key: string): number | null {
  const count = labels.length;
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (current + 1) % count;
    case "ArrowUp":
      return current <= 0 ? count - 1 : current - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
  }
  if (key.length !== 1 || key === " ") return null;
  const letter = key.toLocaleLowerCase();
  for (let step = 1; step <= count; step += 1) {
    const index = (current + step + count) % count;
    if (labels[index]?.trim().toLocaleLowerCase().startsWith(letter)) return index;
  }
  return null;
}
