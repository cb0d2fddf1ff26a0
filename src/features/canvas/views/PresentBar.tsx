import { ArrowLeft, ArrowRight, Contrast, MousePointer2, X } from "lucide";
import { useEffect, useEffectEvent, useRef, useState } from "react";

import { useText } from "~/i18n/text";
import { partOf } from "~/lenses/view";
import type { View } from "~/model/map";
import { document, session, useDocument, useKeeper, useSession } from "~/state/stores";
import { IconButton } from "~/ui/IconButton";

import { type Camera, partAtBeginning } from "../camera";
import type { Stage } from "../stage/stage";
import "../stage/wall";
import { stepViews } from "./showing";

import canvas from "../Canvas.module.css";
import css from "./Views.module.css";

const none: readonly View[] = [];
/** After so long without a move the bar leaves the picture alone. */
const idleAfter = 2_500;

/** What the person who presents needs, and nothing else: the views, a spot for the pointer, dimming, and the way back. */
export function PresentBar({ stage, camera }: { stage: Stage; camera: Camera }) {
  const t = useText();
  const views = useDocument((state) => state.map?.views ?? none);
  const current = useSession((state) => state.view);
  const dimming = useSession((state) => state.dimming);
  const unsaved = useKeeper((state) => state.status === "not-saved");
  const spot = useSession((state) => state.spot);
  const idle = useIdle();
  useFilledScreen(stage, camera);
  const place = views.findIndex(({ id }) => id === current);
  const view = views[place];
  const name =
    view === undefined ? t("canvas.present.whole") : view.name === "" ? t("common.unnamed") : view.name;
  return (
    <>
      {spot ? <Spot /> : null}
      <div
        className={`${canvas["panel"]} ${css["present"]}`}
        role="group"
        aria-label={t("canvas.present.title")}
        data-idle={idle && !unsaved ? "" : undefined}
      >
        <IconButton
          icon={ArrowLeft}
          label={t("canvas.present.previous")}
          unavailable={views.length === 0 || place === 0}
          onClick={() => stepViews(-1, camera)}
        />
        <output>
          {place < 0 ? name : t("canvas.present.place", { number: place + 1, count: views.length, name })}
          {unsaved ? ` · ${t("canvas.present.notSaved")}` : ""}
        </output>
        <IconButton
          icon={ArrowRight}
          label={t("canvas.present.next")}
          unavailable={views.length === 0 || place === views.length - 1}
          onClick={() => stepViews(1, camera)}
        />
        <IconButton
          icon={MousePointer2}
          label={t("canvas.present.spot")}
          hint={t("canvas.present.spotHint")}
          aria-pressed={spot}
          aria-keyshortcuts="L"
          onClick={() => session.setSpot(!spot)}
        />
        <IconButton
          icon={Contrast}
          label={t("canvas.present.dim")}
          hint={t("canvas.present.dimHint")}
          aria-keyshortcuts="D"
          aria-pressed={dimming}
          onClick={() => session.setDimming(!dimming)}
        />
        <IconButton
          icon={X}
          label={t("canvas.present.end")}
          hint={t("canvas.present.endHint")}
          aria-keyshortcuts="P"
          onClick={() => session.present(false)}
        />
      </div>
    </>
  );
}

/** Shows the view, or else what was on the screen before, as large as the screen has become. */
function useFilledScreen(stage: Stage, camera: Camera): void {
  const fill = useEffectEvent(() => {
    const view = document.getState().map?.views.find(({ id }) => id === session.getState().view);
    camera.goToPart(view === undefined ? partAtBeginning(stage) : partOf(view));
  });
  useEffect(() => {
    let frame = 0;
    // The drawing has its new size in the frame after next.
    const soon = () => {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => {
        frame = window.requestAnimationFrame(fill);
      });
    };
    soon();
    window.addEventListener("resize", soon);
    return () => {
      window.removeEventListener("resize", soon);
      window.cancelAnimationFrame(frame);
    };
  }, []);
}

/** Whether the pointer has rested for a while. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => setIdle(true), idleAfter);
    const moved = () => {
      window.clearTimeout(timer);
      setIdle(false);
      timer = window.setTimeout(() => setIdle(true), idleAfter);
    };
    const abort = new AbortController();
    for (const sort of ["pointermove", "pointerdown"] as const)
      window.addEventListener(sort, moved, { signal: abort.signal });
    return () => {
      abort.abort();
      window.clearTimeout(timer);
    };
  }, []);
  return idle;
}

/** A ring that follows the pointer, to be seen from the back row. Moved outside React, in the frame of the movement. */
function Spot() {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const abort = new AbortController();
    window.addEventListener(
      "pointermove",
      ({ clientX, clientY }) => {
        const box = ring.current?.parentElement?.getBoundingClientRect();
        if (ring.current === null || box === undefined) return;
        ring.current.hidden = false;
        ring.current.style.transform = `translate(${clientX - box.left}px, ${clientY - box.top}px)`;
      },
      { signal: abort.signal },
    );
    return () => abort.abort();
  }, []);
  return <div ref={ring} className={css["spot"]} hidden aria-hidden="true" />;
}
