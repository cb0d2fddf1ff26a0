import { lazy, Suspense, useEffect, useRef, useState } from "react";

import type { SessionState } from "~/state/session";
import { session, useSession, useSurface } from "~/state/stores";

import { whenPainted } from "./whenPainted";

import css from "./InspectorPane.module.css";

const Inspector = lazy(async () => ({ default: (await import("~/features/inspector")).Inspector }));

/**
 * Where the inspector floats: along the right edge, and on narrow screens along the bottom. It is fetched when the
 * drawing stands or when it is asked for, so that the drawing never waits for its forms. While a tool is in hand it
 * makes room for the taps, and on narrow screens while the map is tidied.
 */
export function InspectorPane() {
  const pane = useRef<HTMLDivElement>(null);
  const [painted, setPainted] = useState(false);
  const tool = useSurface((state) => state.tool);
  const tidying = useSurface((state) => state.tidy !== null);
  const asked = useSession((state) => state.panel !== null || state.selection.size > 0);
  useEffect(() => {
    const paper = pane.current?.parentElement;
    if (paper) return whenPainted(paper, () => setPainted(true));
  }, []);
  useEffect(() => session.subscribe(turnToSelection), []);
  return (
    <div ref={pane} className={css["pane"]} hidden={tool !== null} data-tidying={tidying || undefined}>
      <Suspense fallback={null}>{painted || asked ? <Inspector /> : null}</Suspense>
    </div>
  );
}

/** What was said of the map as a whole gives way to what is picked in it. */
function turnToSelection(now: SessionState, before: SessionState): void {
  const picked = now.selection !== before.selection && now.selection.size > 0;
  if (picked && now.panel === "about") session.setPanel(null);
}
