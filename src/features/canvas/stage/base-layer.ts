import type { Palette } from "~/lenses/palette";
import type { Rect } from "~/scene/path";

import { foreseeable, Foreseen } from "./foreseen";
import type { Drawable, Painter, PaintRequest } from "./paint";
import { inView, leaves, type Size, type View, withMargin } from "./view";

/** How far beyond each edge of the view the picture reaches, as a share of the view. */
const margin = 0.4;
/** After a change it hardly does, to be there sooner; it is widened once nothing has changed for a while. */
const slimMargin = 0.02;
const widenAfter = 250;
/** After the last step of zooming, so long until the picture is painted sharp. */
const settleAfter = 120;
/** Changes that follow one another faster, as when somebody types, are painted together. */
const paceOfChanges = 110;

export interface BaseLayer {
  show: (scene: Drawable) => void;
  /** Paints the picture of a scene that may be shown next; shown while nothing else changed, it is there at once. */
  foresee: (scene: Drawable) => Promise<void>;
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
  /** A change waits to be seen: the next picture is a slim one. */
  let hurried = false;
  let widening = 0;
  let timer = 0;
  let paced = 0;
  let lastPaint = Number.NEGATIVE_INFINITY;
  /** Before the view is known, a picture would show what nobody is to see. */
  let placed = false;
  let disposed = false;
  /** Told to the painter as soon as its picture is needed; one painted ahead may stand before that. */
  let untold: Drawable | null = null;
  const foreseen = new Foreseen();
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
    if (untold !== null) painter.show(untold);
    untold = null;
    lastPaint = performance.now();
    const around = hurried ? slimMargin : margin;
    hurried = false;
    window.clearTimeout(widening);
    const target = { rect: withMargin(inView(view, size), around), zoom: view.zoom, version };
    try {
      const bitmap = await painter.paint(requestFor(target.rect, target.zoom));
      if (disposed) return;
      // One that was painted ahead may stand for a newer scene.
      if (shown !== null && shown.version > target.version) bitmap.close();
      else {
        put(bitmap, target);
        if (around < margin) widenLater();
      }
    } finally {
      painting = false;
    }
    if (asked || shown?.version !== version) void paint();
  };

  const put = (bitmap: ImageBitmap, target: Shown) => {
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
  };

  /** Shows the picture of a scene that was painted ahead, where it is of what is in view now. */
  const putForeseen = (scene: Drawable): boolean => {
    const picture = without.size > 0 ? null : foreseen.take(scene, inView(view, size), view.zoom);
    if (picture === null) return false;
    put(picture.bitmap, { rect: picture.rect, zoom: picture.zoom, version });
    return true;
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

  const widenLater = () => {
    window.clearTimeout(widening);
    widening = window.setTimeout(() => void paint(), widenAfter);
  };

  const changed = () => {
    version += 1;
    void paint();
  };

  return {
    show: (scene) => {
      untold = scene;
      version += 1;
      window.clearTimeout(paced);
      if (putForeseen(scene)) {
        widenLater();
        return;
      }
      foreseen.forget();
      hurried = true;
      painter.show(scene);
      untold = null;
      const wait = lastPaint + paceOfChanges - performance.now();
      if (wait <= 0) void paint();
      else
        paced = window.setTimeout(() => {
          if (shown?.version !== version) void paint();
        }, wait);
    },
    foresee: async (scene) => {
      if (!painter.foresees || !placed || disposed || size.width === 0) return;
      const seen = inView(view, size);
      foreseen.keepOnly(seen, view.zoom);
      const rect = foreseeable(seen, view.zoom * window.devicePixelRatio, margin);
      if (rect === null || foreseen.has(scene)) return;
      const { zoom } = view;
      const [palette, at] = [colours, version];
      const bitmap = await painter.paint(requestFor(rect, zoom), scene);
      if (disposed || palette !== colours || at !== version || without.size > 0) bitmap.close();
      else foreseen.keep(scene, { bitmap, rect, zoom });
    },
    setPalette: (next) => {
      colours = next;
      foreseen.forget();
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
      if (factor > 1.6 || factor < 0.8 || leaves(withMargin(inView(view, size), 0.1), shown.rect))
        void paint();
    },
    resize: (next) => {
      size = next;
      foreseen.forget();
      changed();
    },
    // Gives nothing back: an effect that waits would take it for its way to stop.
    whenShown: (callback) => {
      waiting.push({ version, callback });
    },
    dispose: () => {
      disposed = true;
      foreseen.forget();
      window.clearTimeout(timer);
      window.clearTimeout(paced);
      window.clearTimeout(widening);
      painter.dispose();
    },
  };
}
