import { useEffect, useEffectEvent, useLayoutEffect } from "react";

import { actions as actionWords } from "~/i18n/en/actions";
import { menu } from "~/i18n/en/menu";
import { tidy } from "~/i18n/en/tidy";
import { addWords, useText } from "~/i18n/text";
import { actions, useSession } from "~/state/stores";
import { useToast } from "~/ui/Toast";

import { variantActions } from "../actions/variants";
import { walkingActions } from "../actions/walking";
import type { Camera } from "../camera";
import { Duplicates } from "../duplicates/Duplicates";
import type { Stage } from "../stage/stage";
import { inView } from "../stage/view";
import { useTrayActions } from "../tray/trayActions";
import { askAt } from "./askMenu";
import { CanvasMenu } from "./CanvasMenu";
import { clipboardActions } from "./clipboardActions";
import { followGhosts } from "./followGhosts";
import { followMenu } from "./followMenu";
import { followPinch } from "./followPinch";
import { SelectionBar } from "./SelectionBar";

addWords({ menu, tidy, actions: actionWords });

export interface HandsProps {
  stage: Stage;
  camera: Camera;
  /** What asked for the menu while this was on its way. */
  first: MouseEvent | null;
}

/** What a second button, a finger or a pen can do with the drawing, and the key for its menu. */
export function Hands({ stage, camera, first }: HandsProps) {
  const t = useText();
  const say = useToast();
  const begin = useEffectEvent(() => {
    if (first !== null) askAt(first, first.target, stage);
    return [followPinch(stage, camera), followMenu(stage), followGhosts(stage, (text) => say({ text }))];
  });
  useEffect(() => {
    const middle = () => {
      const { x, y, width, height } = inView(stage.view(), stage.size());
      return { x: x + width / 2, y: y + height / 2 };
    };
    return actions.offer([
      ...clipboardActions({ t, say }, middle),
      ...walkingActions(stage),
      ...variantActions(),
    ]);
  }, [stage, say, t]);
  useLayoutEffect(() => {
    const stops = begin();
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const presenting = useSession((state) => state.presenting);
  useTrayActions(stage, camera);
  return (
    <>
      {presenting ? null : <SelectionBar stage={stage} />}
      <CanvasMenu stage={stage} camera={camera} />
      <Duplicates />
    </>
  );
}
