import { createBaseLayer } from "~/features/canvas/stage/base-layer";
import { createLiveLayer } from "~/features/canvas/stage/live-layer";
import { createPainter } from "~/features/canvas/stage/painter";
import { toMap, type View, viewFor } from "~/features/canvas/stage/view";
import { en } from "~/i18n/en";
import { plainLook, readLook } from "~/lenses/look";
import { palettes } from "~/lenses/palette";
import { parseMap } from "~/model/parse";
import { buildScene } from "~/scene/build";
import { elementAt } from "~/scene/hit";
import { lifted, liftedIds } from "~/scene/lift";
import { measureText } from "~/scene/measure";

/**
 * The practical limit: the same scene, painted with the same marks into the same two layers, driven by bare pointer
 * events; no React, no React Flow, no stores, no document.
 */
function say(key: string): string {
  let found: unknown = en;
  for (const part of key.split(".")) found = (found as Record<string, unknown> | undefined)?.[part];
  return typeof found === "string" ? found : key;
}

function canvasOf(id: string): HTMLCanvasElement {
  const found = window.document.getElementById(id);
  if (!(found instanceof HTMLCanvasElement)) throw new Error(`floor: no canvas #${id}`);
  return found;
}

function show(value: unknown): void {
  const { map } = parseMap(value);
  const variant = map?.variants[0];
  if (map === null || variant === undefined) throw new Error("floor: no map");
  performance.mark("relata-opened");
  const scene = buildScene(map, variant.id, {
    look: readLook(plainLook, { map, variant }),
    measure: measureText,
    say,
  });
  const host = window.document.getElementById("host");
  if (host === null) throw new Error("floor: no host");
  const baseCanvas = canvasOf("base");
  const base = createBaseLayer(baseCanvas, createPainter(), palettes.light);
  const live = createLiveLayer(canvasOf("live"), palettes.light);
  const size = { width: host.clientWidth, height: host.clientHeight };
  let view: View = { x: 0, y: 0, zoom: 1 };
  const setView = (next: View) => {
    view = next;
    base.setView(view);
    live.setView(view);
  };
  base.resize(size);
  live.resize(size);
  live.setScene(scene);
  const fit = () => {
    if (scene.bounds !== null)
      setView(viewFor(scene.bounds, size, { top: 76, right: 40, bottom: 36, left: 100 }));
  };
  fit();
  base.show(scene);
  const at = ({ clientX, clientY }: MouseEvent) =>
    toMap(view, { x: clientX - host.offsetLeft, y: clientY - host.offsetTop });
  let drag: {
    readonly ids: Set<string>;
    readonly all: ReadonlySet<string>;
    readonly x: number;
    readonly y: number;
  } | null = null;
  let pan: { readonly x: number; readonly y: number; readonly view: View } | null = null;
  window.addEventListener("pointerdown", (event) => {
    if (event.button === 1) {
      pan = { x: event.clientX, y: event.clientY, view };
      return;
    }
    const point = at(event);
    const hit = elementAt(scene, point);
    if (hit === null) return;
    const ids = new Set([hit.id]);
    drag = { ids, all: liftedIds(scene, ids), ...point };
    base.setWithout(drag.all);
  });
  window.addEventListener("pointermove", (event) => {
    if (pan !== null) {
      const by = { x: event.clientX - pan.x, y: event.clientY - pan.y };
      setView({ ...pan.view, x: pan.view.x + by.x, y: pan.view.y + by.y });
    }
    if (drag === null) return;
    const point = at(event);
    live.set({ lifted: lifted(scene, drag.all, drag.ids, { x: point.x - drag.x, y: point.y - drag.y }) });
  });
  window.addEventListener("pointerup", () => {
    if (drag !== null) {
      base.setWithout(new Set());
      live.set({ lifted: null });
    }
    drag = null;
    pan = null;
  });
  window.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      if (!event.ctrlKey) {
        setView({ ...view, x: view.x - event.deltaX, y: view.y - event.deltaY });
        return;
      }
      const zoom = Math.min(4, Math.max(0.02, view.zoom * 2 ** (-event.deltaY * 0.002)));
      const point = { x: event.clientX - host.offsetLeft, y: event.clientY - host.offsetTop };
      const k = zoom / view.zoom;
      setView({ zoom, x: point.x - (point.x - view.x) * k, y: point.y - (point.y - view.y) * k });
    },
    { passive: false },
  );
  Object.assign(window, {
    floor: {
      fit,
      view: () => view,
    },
  });
}

Object.assign(window, { show });
