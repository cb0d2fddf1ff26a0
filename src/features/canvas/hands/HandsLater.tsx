import { type ComponentType, useEffect, useLayoutEffect, useState } from "react";

import { whenCalmOrTouched } from "~/state/browser";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import type { HandsProps } from "./Hands";

/** Fetches what hands need besides a pointer when the drawing stands, so that it never waits for that. */
export function HandsLater({ stage, camera }: { stage: Stage; camera: Camera }) {
  const [Hands, setHands] = useState<ComponentType<HandsProps> | null>(null);
  const [first, setFirst] = useState<MouseEvent | null>(null);
  const { host } = stage;

  useEffect(
    () => whenCalmOrTouched(() => void import("./Hands").then((loaded) => setHands(() => loaded.Hands))),
    [],
  );
  // In the same breath as the listeners of what was fetched, so that no press falls between.
  useLayoutEffect(() => {
    if (Hands !== null) return;
    const asked = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest(".react-flow") === null) return;
      event.preventDefault();
      setFirst(event);
    };
    host.addEventListener("contextmenu", asked);
    return () => host.removeEventListener("contextmenu", asked);
  }, [Hands, host]);

  return Hands === null ? null : <Hands stage={stage} camera={camera} first={first} />;
}
