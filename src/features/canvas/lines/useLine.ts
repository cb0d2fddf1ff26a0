import { type RefObject, useLayoutEffect, useState } from "react";

import type { Stretch } from "~/formats/lines/problem";
import { quoted } from "~/formats/lines/quoted";
import { variantOf } from "~/model/queries";
import { useDocument, useSession } from "~/state/stores";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import { type Completion, completionsFor } from "./completion";
import { wordsOfLines } from "./wording";
import { foreseen, isLongList, type Outcome, writeLines } from "./writeLines";

/** What is typed, where, and what became of it. */
interface Typed {
  readonly text: string;
  readonly caret: number;
  /** The completion that is looked at; null while none is. */
  readonly active: number | null;
  /** The list was put away, until something is typed again. */
  readonly dismissed: boolean;
  /** Somebody wanted it written, and something is wrong. */
  readonly refused: boolean;
  /** What was written last, until something is typed again. */
  readonly done: Outcome | null;
  /** Where the caret goes now that a completion stands in the field. */
  readonly goTo: { readonly caret: number } | null;
}

const nothing: Typed = {
  text: "",
  caret: 0,
  active: null,
  dismissed: false,
  refused: false,
  done: null,
  goTo: null,
};
const none: readonly Completion[] = [];

/** The line that is being typed, what it would do, and what can complete it. */
export function useLine(field: RefObject<HTMLTextAreaElement | null>, stage: Stage, camera: Camera) {
  const [typed, setTyped] = useState(nothing);
  const [words] = useState(wordsOfLines);
  const [waits, setWaits] = useState(true);
  const map = useDocument((state) => state.map);
  const variantId = useSession((state) => state.variantId);
  const { text, caret, dismissed, goTo } = typed;

  useLayoutEffect(() => {
    if (goTo !== null) field.current?.setSelectionRange(goTo.caret, goTo.caret);
  }, [field, goTo]);

  const blank = text.trim() === "" || map === null || variantId === null;
  const options =
    blank || dismissed ? none : completionsFor(text, caret, variantOf(map, variantId).elements, words);
  const outcome = blank ? null : foreseen(text, map, variantId, words);
  const mayWait = outcome !== null && isLongList(outcome);

  return {
    ...typed,
    options,
    outcome,
    /** Whether what is added may wait in the tray, and whether it shall. */
    mayWait,
    waits,
    setWaits,
    type: (next: string, at: number) => setTyped({ ...nothing, text: next, caret: at }),
    moveCaret: (at: number) => {
      if (at !== caret) setTyped({ ...typed, caret: at, active: null });
    },
    activate: (active: number | null) => setTyped({ ...typed, active }),
    /** What was done is no news any more. */
    forget: () => setTyped((before) => (before.done === null ? before : { ...before, done: null })),
    dismiss: () => setTyped({ ...typed, active: null, dismissed: true }),
    take: ({ at, writes }: Completion) => {
      const behind = { caret: at + writes.length };
      setTyped({ ...nothing, ...behind, text: text.slice(0, at) + writes + text.slice(caret), goTo: behind });
    },
    /** Puts a name into quotes, in which it is exactly what it says. */
    quote: ({ at, end }: Stretch) => {
      const named = text.slice(at, end);
      const from = at + named.lastIndexOf(":") + 1;
      const written = text.slice(from, end).trimStart();
      const start = end - written.length;
      const behind = { caret: end + 2 };
      setTyped({
        ...nothing,
        ...behind,
        text: text.slice(0, start) + quoted(written) + text.slice(end),
        goTo: behind,
      });
    },
    write: () => {
      if (blank) return;
      const done = writeLines(text, words, stage, camera, mayWait && waits);
      setTyped(done.problems.length > 0 ? { ...typed, refused: true } : { ...nothing, done });
    },
  };
}
