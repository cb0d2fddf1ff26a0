import { createStore, type StoreApi } from "zustand/vanilla";

import type { DocumentState, DocumentStore } from "./document";
import { isTyping } from "./typing";

/** Letters that follow one another faster than this, in ms, are shown together. */
const paceOfLetters = 400;

type ShownDocument = Pick<StoreApi<DocumentState>, "getState" | "getInitialState" | "subscribe">;

/**
 * The document as the page shows it. It is the document itself but for one thing: while somebody types, the first
 * letter is shown at once and those that follow fast are shown together, the last one always. The document has every
 * letter from the start, and so has storage.
 */
export function createShown(document: DocumentStore): ShownDocument {
  const { getState, getInitialState, setState, subscribe } = createStore<DocumentState>(document.getState);
  let due: ReturnType<typeof setTimeout> | null = null;
  let last = Number.NEGATIVE_INFINITY;

  const show = () => {
    if (due !== null) clearTimeout(due);
    due = null;
    last = performance.now();
    setState(document.getState(), true);
  };

  document.subscribe((now, before) => {
    const goesOn = isTyping(now.gesture) && now.gesture === before.gesture;
    const wait = goesOn ? last + paceOfLetters - performance.now() : 0;
    if (wait <= 0) show();
    else due ??= setTimeout(show, wait);
  });

  return { getState, getInitialState, subscribe };
}
