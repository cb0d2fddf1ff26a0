import type { Palette } from "~/lenses/palette";
import type { Rect } from "~/scene/path";

import type { Drawable, Painter, PaintRequest } from "./paint";
import { inView, type Size, type View } from "./view";

/** How far beyond each edge of the view the picture reaches, as a share of the view. */
const margin = 0.4;
/** After the last step of zooming, so long until the picture is painted sharp. */
const settleAfter = 120;
/** Changes that follow one another faster, as when somebody types, are painted together. */
const paceOfChanges = 110;

export interface BaseLayer {
  show: (scene: Drawable) => void;
  setPalette: (palette: Palette) => void;
  setView: (view: View) => void;
  resize: (size: Size) => void;
  /** Leaves items out, because the live layer shows them. */
  setWithout: (ids: ReadonlySet<string>) => void;
  /** Calls back once, when a picture of what was told until now is on the screen. */
  whenShown: (callback: () => void) => void;
  dispose: () => void;
}

interface Shown {
  readonly rect: Rect;
  readonly zoom: number;
  readonly version: number;
}

/**
 * The drawing that lies still: one picture of the view and a margin around it, painted elsewhere and moved by a
 * transform, so that a frame of panning or zooming costs one style.
 */
export function createBaseLayer(canvas: HTMLCanvasElement, painter: Painter, palette: Palette): BaseLayer {
  const context = canvas.getContext("bitmaprenderer");
  let view: View = { x: 0, y: 0, zoom: 1 };
  let size: Size = { width: 0, height: 0 };
  let colours = palette;
  let without: ReadonlySet<string> = new Set();
  let version = 0;
  let shown: Shown | null = null;
  let painting = false;
  let asked = false;
  let timer = 0;
  let paced = 0;
  let lastPaint = Number.NEGATIVE_INFINITY;
  /** Before the view is known, a picture would show what nobody is to see. */
  let placed = false;
  let disposed = false;
  let waiting: { readonly version: number; readonly callback: () => void }[] = [];

  const place = () => {
    if (shown === null) return;
    const scale = view.zoom / shown.zoom;
    // On whole device pixels where the picture is not scaled: between them, everything would blur.
    const snap = (value: number) =>
      scale === 1 ? Math.round(value * window.devicePixelRatio) / window.devicePixelRatio : value;
    const x = snap(shown.rect.x * view.zoom + view.x);
    const y = snap(shown.rect.y * view.zoom + view.y);
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  };

  const paint = async () => {
    if (painting) {
      asked = true;
      return;
    }
    if (!placed || size.width === 0 || size.height === 0 || disposed) return;
    painting = true;
    await painter.ready;
    asked = false;
    lastPaint = performance.now();
    const target = { rect: withMargin(inView(view, size)), zoom: view.zoom, version };
    try {
      const bitmap = await painter.paint(requestFor(target.rect, target.zoom));
      if (disposed) return;
      const density = window.devicePixelRatio;
      canvas.style.width = `${bitmap.width / density}px`;
      canvas.style.height = `${bitmap.height / density}px`;
      context?.transferFromImageBitmap(bitmap);
      if (shown === null) performance.mark("relata-first-picture");
      shown = target;
      place();
      canvas.dataset["painted"] = String(target.version);
      const done = waiting.filter((each) => each.version <= target.version);
      waiting = waiting.filter((each) => each.version > target.version);
      for (const { callback } of done) callback();
    } finally {
      painting = false;
    }
    if (asked || shown.version !== version) void paint();
  };

  const requestFor = (rect: Rect, zoom: number): PaintRequest => {
    const scale = zoom * window.devicePixelRatio;
    return {
      rect,
      scale,
      zoom,
      width: Math.max(1, Math.round(rect.width * scale)),
      height: Math.max(1, Math.round(rect.height * scale)),
      palette: colours,
      without,
    };
  };

  const changed = () => {
    version += 1;
    void paint();
  };

  return {
    show: (scene) => {
      painter.show(scene);
      version += 1;
      window.clearTimeout(paced);
      const wait = lastPaint + paceOfChanges - performance.now();
      if (wait <= 0) void paint();
      else
        paced = window.setTimeout(() => {
          if (shown?.version !== version) void paint();
        }, wait);
    },
    setPalette: (next) => {
      colours = next;
      changed();
    },
    setWithout: (ids) => {
      without = ids;
      changed();
    },
    setView: (next) => {
      view = next;
      placed = true;
      place();
      if (shown === null) return void paint();
      const factor = view.zoom / shown.zoom;
      window.clearTimeout(timer);
      if (factor !== 1) timer = window.setTimeout(() => void paint(), settleAfter);
      if (factor > 1.6 || factor < 0.8 || leavesPicture(inView(view, size), shown.rect)) void paint();
    },
    resize: (next) => {
      size = next;
      changed();
    },
    // Gives nothing back: an effect that waits would take it for its way to stop.
    whenShown: (callback) => {
      waiting.push({ version, callback });
    },
    dispose: () => {
      disposed = true;
      window.clearTimeout(timer);
      window.clearTimeout(paced);
      painter.dispose();
    },
  };
}

function withMargin({ x, y, width, height }: Rect): Rect {
  return {
    x: x - width * margin,
    y: y - height * margin,
    width: width * (1 + 2 * margin),
    height: height * (1 + 2 * margin),
  };
}

/** Whether what is in view has come near the edge of the picture. */
function leavesPicture(seen: Rect, picture: Rect): boolean {
  const spareX = seen.width * 0.1;
  const spareY = seen.height * 0.1;
  return (
    seen.x - spareX < picture.x ||
    seen.y - spareY < picture.y ||
    seen.x + seen.width + spareX > picture.x + picture.width ||
    seen.y + seen.height + spareY > picture.y + picture.height
  );
}
