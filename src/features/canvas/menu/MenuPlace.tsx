import { lazy, Suspense, useEffect } from "react";

import { useSurface } from "~/state/stores";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";

const load = async () => ({ default: (await import("./CanvasMenu")).CanvasMenu });
const CanvasMenu = lazy(load);

/** Where the menu of the drawing opens. It is fetched at the first press or key, so that the drawing never waits for it. */
export function MenuPlace({ stage, camera }: { stage: Stage; camera: Camera }) {
  const open = useSurface((state) => state.menu !== null);
  useEffect(() => {
    const abort = new AbortController();
    for (const sign of ["pointerdown", "keydown"] as const)
      window.addEventListener(sign, () => void load(), { signal: abort.signal, once: true, capture: true });
    return () => abort.abort();
  }, []);
  return <Suspense fallback={null}>{open ? <CanvasMenu stage={stage} camera={camera} /> : null}</Suspense>;
}
