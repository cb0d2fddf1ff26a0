import { foundIn } from "~/analysis/finding/found";
import { text } from "~/i18n/text";
import { inView } from "~/state/inView";
import { document, session } from "~/state/stores";

/** Says a key of the interface texts that the pure layers ask for. */
export function sayWord(key: string): string {
  return text()(key as "common.app");
}

/** Keeps what was found right while the map, the variant or what is asked changes. Gives the way to stop. */
export function followFinding(): () => void {
  const work = () => {
    const { finding, found } = session.getState();
    const here = inView();
    if (here === null) return;
    const next = foundIn(here.map, here.variant.id, finding, sayWord);
    if (!sameIds(next, found)) session.setFound(next);
  };
  const stops = [
    document.subscribe((state, before) => {
      if (state.map !== before.map && session.getState().finding.length > 0) work();
    }),
    session.subscribe((state, before) => {
      if (state.finding !== before.finding || state.variantId !== before.variantId) work();
    }),
  ];
  work();
  return () => {
    for (const stop of stops) stop();
  };
}

function sameIds(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): boolean {
  if (one === null || other === null) return one === other;
  return one.size === other.size && [...one].every((id) => other.has(id));
}
