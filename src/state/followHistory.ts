import type { DocumentState, DocumentStore } from "./document";
import type { SessionStore } from "./session";

/** Brings the variant into view that a step back or forward has changed, so that a step is always seen. */
export function followHistory(document: DocumentStore, session: SessionStore): () => void {
  return document.subscribe((now, before) => {
    if (!stepped(now, before) || now.map === null || before.map === null) return;
    const old = new Set(before.map.variants);
    const changed = now.map.variants.filter((variant) => !old.has(variant));
    const [only] = changed;
    const { variantId } = session.getState();
    const gone = before.map.variants.find(({ id }) => id === variantId);
    if (gone !== undefined && !now.map.variants.some(({ id }) => id === variantId)) {
      // With the step that made it a variant goes out of view: what it was made from comes back.
      const base = now.map.variants.find(({ id }) => id === gone.basedOn) ?? now.map.variants[0];
      if (base !== undefined) session.setVariant(base.id);
      return;
    }
    if (only !== undefined && changed.length === 1 && only.id !== variantId) session.setVariant(only.id);
  });
}

function stepped(now: DocumentState, before: DocumentState): boolean {
  const back = now.past.length === before.past.length - 1 && now.future.length === before.future.length + 1;
  const on = now.past.length === before.past.length + 1 && now.future.length === before.future.length - 1;
  return back || on;
}
