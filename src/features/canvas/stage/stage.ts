import { type Palette, palettes } from "~/lenses/palette";
import { brightOf } from "~/scene/bright";
import { itemUnder, type Under } from "~/scene/hit";
import { lifted, liftedIds, liftedTo } from "~/scene/lift";
import type { Point, Rect } from "~/scene/path";
import type { Room } from "~/scene/project";
import { mapRect, type Projection } from "~/scene/projection";
import type { Scene } from "~/scene/scene";
import type { Say } from "~/scene/words";
import { themeOf } from "~/state/preferences";
import { document, preferences, session, surface } from "~/state/stores";
import { isTyping } from "~/state/typing";

import { createAhead } from "./ahead";
import { createBaseLayer } from "./base-layer";
import { createLiveLayer } from "./live-layer";
import { mountedAnnotations, mountWindow } from "./mount-window";
import { createPainter } from "./painter";
import { createScenes, emptyScene } from "./scenes";
import { sieveOf, sievesAnew } from "./sieve";
import { inView, roomOn, sameRoom, type Size, toMap, type View } from "./view";

export interface Stage {
  /** The part of the page that it fills. */
  readonly host: HTMLElement;
  scene: () => Scene;
  view: () => View;
  size: () => Size;
  setView: (view: View) => void;
  onView: (listener: () => void) => () => void;
  /** Calls back once, when the drawing as it is now is on the screen. */
  whenShown: (callback: () => void) => void;
  /** Calls back when the view has come to rest. */
  onRest: (listener: () => void) => () => void;
  /** The point of the drawing under a point of the window. */
  mapPoint: (client: { readonly clientX: number; readonly clientY: number }) => Point;
  /** The point of the drawing where the pointer last went down. */
  pressPoint: () => Point;
  /** The panels in the corners, in pixels of the drawing surface. */
  corner: () => readonly Rect[];
  /** Gives the focus back to the drawing: to an element where it is mounted, else to the surface as a whole. */
  focus: (id: string | null) => void;
  /** What is at a point of the drawing. */
  itemAt: (point: Point) => Under | null;
  pointAt: (id: string | null) => void;
  /** Begins to carry elements, frames and notes. */
  startDrag: (ids: ReadonlySet<string>) => void;
  drag: (by: Point) => void;
  /** Shows what is carried at places of its own, each element at another. */
  carry: (places: ReadonlyMap<string, Point>) => void;
  /** Ends a drag; what was carried stays in the live layer until the drawing beneath shows it too. */
  drop: () => void;
  live: ReturnType<typeof createLiveLayer>;
  dispose: () => void;
}

/** From so many relations on, edits that follow one another faster than this, in ms, are drawn together. */
const large = 500;
const paceOfEdits = 120;
/** Letters are, on a map of any size; and drawing takes no more than so great a share of the time. */
const paceOfLetters = 180;
const shareOfDrawing = 1 / 8;
/** After the last letter, so long in ms until the labels look for places anew. */
const calmAfterTyping = 350;

/**
 * The drawing and everything that moves in it, outside React: it follows the stores, keeps the two layers in
 * step, and says which elements to mount.
 */
export function createStage(
  host: HTMLElement,
  canvases: { readonly base: HTMLCanvasElement; readonly live: HTMLCanvasElement },
  say: Say,
): Stage {
  let palette: Palette = palettes[themeOf(preferences.getState())];
  const base = createBaseLayer(canvases.base, createPainter(), palette);
  const live = createLiveLayer(canvases.live, palette);
  const scenes = createScenes(say);
  let scene = emptyScene;
  let view: View = { x: 0, y: 0, zoom: 1 };
  let size: Size = { width: host.clientWidth, height: host.clientHeight };
  let placed = false;
  let projection: Projection | null = null;
  const ahead = createAhead(scenes, base, () => projection);
  let hovered: string | null = null;
  let dragging: { readonly elements: ReadonlySet<string>; readonly all: ReadonlySet<string> } | null = null;
  let settle = 0;
  const listeners = new Set<() => void>();
  const resting = new Set<() => void>();

  /** When the drawing was last made anew, and when what has changed since is drawn. */
  let lastMade = Number.NEGATIVE_INFINITY;
  let due = 0;
  let timeTaken = 0;
  /** When the labels look for places anew, since somebody has been typing. */
  let restless = 0;
  const rebuild = (edited = false, typing = false) => {
    window.clearTimeout(due);
    window.clearTimeout(restless);
    due = 0;
    lastMade = performance.now();
    const before = scene;
    scene = scenes.now(projection, typing);
    if (typing) restless = window.setTimeout(() => rebuild(true), calmAfterTyping);
    if (scene !== before) {
      base.show(scene);
      live.setScene(scene);
      surface.setScene(scene);
    }
    refreshWindow();
    brighten();
    ahead.renew(edited);
    timeTaken = performance.now() - lastMade;
  };

  /** Nothing is drawn anew at every letter, nor a large map at every step of a key that is held. */
  const rebuildSoon = (typing: boolean) => {
    const letters = Math.max(paceOfLetters, timeTaken / shareOfDrawing);
    const pace = typing ? letters : scene.relations.length < large ? 0 : paceOfEdits;
    const wait = lastMade + pace - performance.now();
    if (wait <= 0 || wait > pace) rebuild(true, typing);
    else if (due === 0) due = window.setTimeout(() => rebuild(true, typing), wait);
  };
  /** Draws what has changed, for whoever asks where things are. */
  const upToDate = () => {
    if (due !== 0) rebuild(true);
    return scene;
  };

  let room: Room | null = null;
  /** Fetched when somebody first presents; the bar that they then have waits for it too. */
  let wall: typeof import("./wall") | null = null;
  const takeWall = async () => {
    wall = await import("./wall");
    if (room !== null) project();
  };
  /** Throws what is shown on the wall while somebody presents: the whole window, as soon as the panels are gone. */
  const project = () => {
    const { presenting } = session.getState();
    room = presenting ? roomOn({ width: window.innerWidth, height: window.innerHeight }) : null;
    if (room !== null && wall === null) void takeWall();
    projection = room === null || wall === null ? null : wall.projectionOn(room, say);
    rebuild();
  };

  const brighten = () => {
    const { focus, dimming } = session.getState();
    const asked = sieveOf(document.getState().map, session.getState()).bright;
    const bright =
      dimming && hovered !== null ? brightOf(scene, new Set([hovered])) : brightOf(scene, focus, asked);
    if (bright !== null || live.get().bright !== null) live.set({ bright });
  };

  const refreshWindow = () => {
    const kept = new Set(session.getState().selection);
    if (hovered !== null) kept.add(hovered);
    const seen = inView(view, size);
    surface.setMounted(mountWindow(scene, seen, view.zoom, kept), mountedAnnotations(scene, seen, kept));
  };

  const settled = () => {
    window.clearTimeout(settle);
    settle = window.setTimeout(() => {
      refreshWindow();
      ahead.renew(false);
      for (const listener of resting) listener();
    }, 160);
  };

  const stops = [
    document.subscribe((state, before) => {
      if (state.map !== before.map) rebuildSoon(isTyping(state.gesture));
    }),
    session.subscribe((state, before) => {
      if (state.variantId !== before.variantId || state.presenting !== before.presenting) {
        project();
      } else if (state.look !== before.look || sievesAnew(state, before)) rebuild();
      if (state.focus !== before.focus || state.dimming !== before.dimming) brighten();
      if (state.selection !== before.selection) {
        live.set({ selection: state.selection });
        refreshWindow();
      }
    }),
    preferences.subscribe((state) => {
      const next = palettes[themeOf(state)];
      if (next === palette) return;
      palette = next;
      base.setPalette(palette);
      live.setPalette(palette);
    }),
  ];

  const mapPoint: Stage["mapPoint"] = ({ clientX, clientY }) => {
    const { left, top } = host.getBoundingClientRect();
    return toMap(view, { x: clientX - left, y: clientY - top });
  };
  let press: Point = { x: 0, y: 0 };
  const onPress = (event: PointerEvent) => {
    press = mapPoint(event);
  };
  host.addEventListener("pointerdown", onPress, { capture: true });

  const resized = new ResizeObserver(() => {
    size = { width: host.clientWidth, height: host.clientHeight };
    base.resize(size);
    live.resize(size);
    if (room !== null && !sameRoom(room, roomOn(size))) project();
    settled();
  });
  resized.observe(host);
  base.resize(size);
  live.resize(size);
  live.set({ selection: session.getState().selection });
  surface.setSeen(() => mapRect(scene.spread, inView(view, size)));
  rebuild();

  return {
    host,
    scene: upToDate,
    view: () => view,
    size: () => size,
    setView: (next) => {
      if (next.x === view.x && next.y === view.y && next.zoom === view.zoom && placed) return;
      placed = true;
      view = next;
      ahead.stop();
      base.setView(view);
      live.setView(view);
      for (const listener of listeners) listener();
      settled();
    },
    onView: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whenShown: base.whenShown,
    onRest: (listener) => {
      resting.add(listener);
      return () => resting.delete(listener);
    },
    mapPoint,
    pressPoint: () => press,
    focus: (id) => {
      const element = id === null ? null : host.querySelector(`[data-id="${CSS.escape(id)}"]`);
      (element instanceof HTMLElement ? element : host).focus({ preventScroll: true });
    },
    corner: () => {
      const { left, top } = host.getBoundingClientRect();
      return Array.from(host.querySelectorAll("[data-corner]"), (panel) => {
        const box = panel.getBoundingClientRect();
        return { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
      });
    },
    itemAt: (point) => itemUnder(upToDate(), point, 9 / view.zoom),
    pointAt: (id) => {
      if (id === hovered) return;
      hovered = id;
      live.set({ hover: id });
      if (session.getState().dimming) brighten();
      if (id !== null && scene.elementsById.has(id)) refreshWindow();
    },
    startDrag: (elements) => {
      dragging = { elements, all: liftedIds(upToDate(), elements) };
      live.set({ lifted: lifted(scene, dragging.all, elements, { x: 0, y: 0 }), hover: null });
      base.setWithout(dragging.all);
    },
    drag: (by) => {
      if (dragging === null) return;
      live.set({ lifted: lifted(scene, dragging.all, dragging.elements, by) });
    },
    carry: (places) => {
      if (dragging !== null) live.set({ lifted: liftedTo(scene, dragging.all, places) });
    },
    drop: () => {
      upToDate();
      live.set({ guides: [] });
      if (dragging === null) return;
      dragging = null;
      base.setWithout(new Set());
      base.whenShown(() => {
        if (dragging === null) live.set({ lifted: null });
      });
    },
    live,
    dispose: () => {
      for (const stop of stops) stop();
      host.removeEventListener("pointerdown", onPress, { capture: true });
      resized.disconnect();
      window.clearTimeout(settle);
      window.clearTimeout(due);
      window.clearTimeout(restless);
      ahead.stop();
      base.dispose();
      live.dispose();
      surface.reset();
    },
  };
}
