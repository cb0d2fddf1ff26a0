import type { DocumentState, DocumentStore } from "./document";
import type { SessionStore } from "./session";

/** Brings the variant into view that a step back or forward has changed, so that a step is always seen. */
export function followHistory(document: DocumentStore, session: SessionStore): () => void {
  return document.subscribe((now, before) => {
    if (!stepped(now, before) || now.map === null || before.map === null) return;
    const old = new Set(before.map.variants);
    const changed = now.map.variants.filter((variant) => !old.has(variant));
    const [only] = changed;
    if (only !== undefined && changed.length === 1 && only.id !== session.getState().variantId)
      session.setVariant(only.id);
  });
}

function stepped(now: DocumentState, before: DocumentState): boolean {
  const back = now.past.length === before.past.length - 1 && now.future.length === before.future.length + 1;
  const on = now.past.length === before.past.length + 1 && now.future.length === before.future.length - 1;
  return back || on;
}
