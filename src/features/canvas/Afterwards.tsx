import { lazy, Suspense } from "react";

import { useSession, useSurface } from "~/state/stores";

import { Announcer } from "./Announcer";
import type { Camera } from "./camera";
import { EmptyHint } from "./EmptyHint";
import type { Stage } from "./stage/stage";
import { Tidy } from "./tidy/Tidy";
import { Tray } from "./tray/Tray";
import "./words";

const PenBar = lazy(async () => ({ default: (await import("./pen/PenBar")).PenBar }));
const LoopOverlay = lazy(async () => ({ default: (await import("./loop/LoopOverlay")).LoopOverlay }));
const PresentBar = lazy(async () => ({ default: (await import("./views/PresentBar")).PresentBar }));

/** What is of use once the drawing stands, in files of its own: none of it takes part in the first fit of the view. */
export function Afterwards({ camera, stage }: { camera: Camera; stage: Stage }) {
  const presenting = useSession((state) => state.presenting);
  const tool = useSurface((state) => state.tool);
  const loop = useSurface((state) => state.loop);
  return (
    <>
      {presenting ? (
        <Suspense fallback={null}>
          <PresentBar camera={camera} stage={stage} />
        </Suspense>
      ) : (
        <>
          <Tray stage={stage} camera={camera} />
          <Tidy camera={camera} stage={stage} />
        </>
      )}
      {tool === "relate" && !presenting ? (
        <Suspense fallback={null}>
          <PenBar />
        </Suspense>
      ) : null}
      {loop === null ? null : (
        <Suspense fallback={null}>
          <LoopOverlay key={loop.key} loop={loop} stage={stage} />
        </Suspense>
      )}
      <EmptyHint />
      <Announcer />
    </>
  );
}
