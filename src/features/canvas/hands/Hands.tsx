import { useEffectEvent, useLayoutEffect } from "react";

import { menu } from "~/i18n/en/menu";
import { tidy } from "~/i18n/en/tidy";
import { addWords } from "~/i18n/text";
import { useSession } from "~/state/stores";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import { askAt } from "./askMenu";
import { CanvasMenu } from "./CanvasMenu";
import { followMenu } from "./followMenu";
import { followPinch } from "./followPinch";
import { SelectionBar } from "./SelectionBar";

addWords({ menu, tidy });

export interface HandsProps {
  stage: Stage;
  camera: Camera;
  /** What asked for the menu while this was on its way. */
  first: MouseEvent | null;
}

/** What a second button, a finger or a pen can do with the drawing, and the key for its menu. */
export function Hands({ stage, camera, first }: HandsProps) {
  const begin = useEffectEvent(() => {
    if (first !== null) askAt(first, first.target, stage);
    return [followPinch(stage, camera), followMenu(stage)];
  });
  useLayoutEffect(() => {
    const stops = begin();
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const presenting = useSession((state) => state.presenting);
  return (
    <>
      {presenting ? null : <SelectionBar stage={stage} />}
      <CanvasMenu stage={stage} camera={camera} />
    </>
  );
}
