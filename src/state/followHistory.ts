import type { DocumentState, DocumentStore } from "./document";
import type { SessionStore } from "./session";

/** Brings the variant into view that a step back or forward has changed, so that a step is always seen. */
export function followHistory(document: DocumentStore, session: SessionStore): () => void {
  return document.subscribe((now, before) => {
    followAway(now, before, session);
    if (!stepped(now, before) || now.map === null || before.map === null) return;
    const old = new Set(before.map.variants);
    const changed = now.map.variants.filter((variant) => !old.has(variant));
    const [only] = changed;
    if (only !== undefined && changed.length === 1 && only.id !== session.getState().variantId)
      session.setVariant(only.id);
  });
}

/** Where the variant in view is no longer there, the one that it was based on comes into view, or else the first. */
function followAway({ map }: DocumentState, before: DocumentState, session: SessionStore): void {
  const { variantId } = session.getState();
  const gone = before.map?.variants.find(({ id }) => id === variantId);
  if (
    map === null ||
    map.id !== before.map?.id ||
    gone === undefined ||
    map.variants.some(({ id }) => id === variantId)
  )
    return;
  const next = map.variants.find(({ id }) => id === gone.basedOn) ?? map.variants[0];
  if (next !== undefined) session.setVariant(next.id);
}

function stepped(now: DocumentState, before: DocumentState): boolean {
  const back = now.past.length === before.past.length - 1 && now.future.length === before.future.length + 1;
  const on = now.past.length === before.past.length + 1 && now.future.length === before.future.length - 1;
  return back || on;
}
