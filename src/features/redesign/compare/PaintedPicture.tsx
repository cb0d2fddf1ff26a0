import { useEffect, useEffectEvent, useRef } from "react";

import type { Palette } from "~/lenses/palette";
import type { Drawn } from "~/scene/assemble";
import { dimmed } from "~/scene/bright";
import type { Rect } from "~/scene/path";
import { detailAt, paintScene } from "~/scene/render/canvas";

import { followHands } from "./followHands";
import type { Viewport } from "./viewport";

import css from "./BothViews.module.css";

/** A drawing, and how much of it is to be seen, from 0 to 1. */
export interface Layer {
  readonly drawn: Drawn;
  readonly opacity: number;
}

interface PaintedPictureProps {
  /** What it shows, in words. */
  label: string;
  layers: readonly Layer[];
  viewport: Viewport;
  /** What is around all that it may come to show. */
  bounds: Rect;
  palette: Palette;
}

/** Up to so many items a picture is painted anew in every frame; beyond, it is moved as it is and painted at rest. */
const light = 500;
const rest = 120;

/** A drawing to look at, painted through a viewport that it may share with another. */
export function PaintedPicture({ label, layers, viewport, bounds, palette }: PaintedPictureProps) {
  const picture = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const items = Math.max(...layers.map(({ drawn }) => drawn.elements.length + drawn.relations.length));

  const paint = useEffectEvent(() => {
    const target = canvas.current;
    const context = target?.getContext("2d", { alpha: false }) ?? null;
    if (target === null || context === null) return;
    const { x, y, zoom } = viewport.get();
    const scale = zoom * window.devicePixelRatio;
    const rect = {
      x: -x / zoom,
      y: -y / zoom,
      width: target.width / scale,
      height: target.height / scale,
    };
    target.style.transform = "";
    const painting = { rect, scale, palette, detail: detailAt(zoom, items) };
    for (const [place, { drawn, opacity }] of layers.entries()) {
      context.globalAlpha = 1;
      if (place === 0) paintScene(context, nothing, { ...painting, paper: "dots" });
      if (opacity <= 0) continue;
      context.globalAlpha = opacity;
      paintScene(context, drawn, { ...painting, paper: "kept" });
    }
    context.globalAlpha = 1;
  });
  const allBounds = useEffectEvent(() => bounds);
  const isHeavy = useEffectEvent(() => items > light);

  useEffect(() => {
    const box = picture.current;
    const target = canvas.current;
    if (box === null || target === null) return;
    let [frame, timer] = [0, 0];
    let painted = viewport.get();
    const paintNow = () => {
      window.clearTimeout(timer);
      painted = viewport.get();
      paint();
    };
    const follow = () => {
      window.cancelAnimationFrame(frame);
      if (!isHeavy()) {
        frame = window.requestAnimationFrame(paintNow);
        return;
      }
      const { x, y, zoom } = viewport.get();
      const by = zoom / painted.zoom;
      target.style.transform = `translate(${x - painted.x * by}px, ${y - painted.y * by}px) scale(${by})`;
      window.clearTimeout(timer);
      timer = window.setTimeout(paintNow, rest);
    };
    const resized = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = box;
      if (width === 0 || height === 0) return;
      target.width = Math.round(width * window.devicePixelRatio);
      target.height = Math.round(height * window.devicePixelRatio);
      viewport.resize({ width, height });
      if (!viewport.isMoved()) viewport.fit(allBounds());
      paintNow();
    });
    resized.observe(box);
    const stops = [viewport.onChange(follow), followHands(box, viewport, () => allBounds())];
    return () => {
      resized.disconnect();
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [viewport]);

  useEffect(() => paint(), [layers, palette]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is moved and zoomed by keys
    <div ref={picture} className={css["picture"]} role="group" aria-label={label} tabIndex={0}>
      <canvas ref={canvas} aria-hidden="true" />
    </div>
  );
}

const nothing: Drawn = {
  frames: [],
  notes: [],
  elements: [],
  relations: [],
  ghosts: { elements: [], relations: [] },
};

/** A drawing of which only some stands out, in two layers. */
export function dimmedBut(drawn: Drawn, bright: ReadonlySet<string> | null): readonly Layer[] {
  if (bright === null) return [{ drawn, opacity: 1 }];
  const part = (isIn: boolean): Drawn => ({
    frames: isIn ? [] : drawn.frames,
    notes: isIn ? [] : drawn.notes,
    elements: drawn.elements.filter(({ id }) => bright.has(id) === isIn),
    relations: drawn.relations.filter(({ id }) => bright.has(id) === isIn),
    ghosts: drawn.ghosts,
  });
  return [
    { drawn: part(false), opacity: dimmed },
    { drawn: part(true), opacity: 1 },
  ];
}
