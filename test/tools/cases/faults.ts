import type { Drawing } from "./drawing";
import { crossingsOf, grown, lengthInBox, overlap } from "./geometry";

/** What must not be in a drawing, in words: things on each other, relations through foreign elements. */
export function faultsOf({ boxes, ties }: Drawing): readonly string[] {
  const faults: string[] = [];
  const elements = [...boxes];
  elements.forEach(([id, box], index) => {
    for (const [otherId, other] of elements.slice(index + 1)) {
      if (overlap(box, other) > 0) faults.push(`${id} lies on ${otherId}`);
    }
  });
  ties.forEach((tie, index) => {
    for (const [id, box] of elements) {
      if (overlap(tie.pill, box) > 0) faults.push(`the label of ${tie.id} lies on ${id}`);
      if (id === tie.from || id === tie.to) continue;
      if (lengthInBox(tie.line, grown(box, 2)) > 0) faults.push(`${tie.id} runs through ${id}`);
    }
    for (const other of ties.slice(index + 1)) {
      if (overlap(tie.pill, other.pill) > 0)
        faults.push(`the label of ${tie.id} lies on that of ${other.id}`);
    }
  });
  return faults;
}

export function crossingsIn({ ties }: Drawing): number {
  return ties.reduce((sum, { line }, index) => {
    return sum + ties.slice(index + 1).reduce((inner, other) => inner + crossingsOf(line, other.line), 0);
  }, 0);
}
