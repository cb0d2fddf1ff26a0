import latinExt from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url";
import latin from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";

import { startWorker } from "~/state/workers";

import { packed } from "./packing";
import {
  type Drawable,
  nothingDrawn,
  type Painter,
  paintRequest,
  type PaintRequest,
  sceneChange,
} from "./paint";
import type { FromPainter, ToPainter } from "./paint.worker";
import workerUrl from "./paint.worker?worker&url";

const fonts = [
  {
    url: latin,
    range:
      "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
  },
  {
    url: latinExt,
    range:
      "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
  },
].map(({ url, range }) => ({ url: new URL(url, window.location.href).href, range }));

/** One that was started before it was needed. */
let prepared: Painter | null = null;

/** Starts the painter of the next drawing, so that it and its letters are there when the map is. */
export function preparePainter(): void {
  prepared ??= startPainter();
}

/** Paints off the main thread where the browser can, so that even a large map never holds up a gesture. */
export function createPainter(): Painter {
  const painter = prepared ?? startPainter();
  prepared = null;
  return painter;
}

function startPainter(): Painter {
  const able = typeof OffscreenCanvas === "function" && typeof Worker === "function";
  if (!able) return painterHere();
  try {
    return painterInWorker(startWorker(workerUrl, "relata-painter"));
  } catch {
    return painterHere();
  }
}

function painterInWorker(worker: Worker): Painter {
  let shown = nothingDrawn;
  let next = 0;
  const waiting = new Map<
    number,
    { resolve: (bitmap: ImageBitmap) => void; reject: (error: Error) => void }
  >();
  /** The scenes that the worker holds beside the one shown, by the number under which it was told of them. */
  let told = new Map<Drawable, number>();
  let lastTold = 0;
  let here: Painter | null = null;
  const send = (message: ToPainter, handedOver: Transferable[] = []) =>
    worker.postMessage(message, handedOver);
  const ready = new Promise<void>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FromPainter>) => {
      if (data.say === "ready") resolve();
      else {
        waiting.get(data.id)?.resolve(data.bitmap);
        waiting.delete(data.id);
      }
    });
    worker.addEventListener("error", () => {
      // Without its worker the drawing is painted here: slower on large maps, and right.
      here = painterHere();
      here.show(shown);
      for (const { reject } of waiting.values()) reject(new Error("the painter stopped"));
      waiting.clear();
      resolve();
    });
  });
  const tellAhead = (scene: Drawable): number | null => {
    if (scene === shown) return null;
    const known = told.get(scene);
    if (known !== undefined) return known;
    const number = (lastTold += 1);
    const change = packed(sceneChange(shown, scene));
    send({ say: "ahead", scene: number, change }, [change.curves.buffer]);
    told.set(scene, number);
    return number;
  };
  send({ say: "fonts", fonts });
  return {
    ready,
    show: (scene) => {
      if (here !== null) return here.show(scene);
      if (scene === shown) return;
      const ahead = told.get(scene);
      if (ahead === undefined) {
        const change = packed(sceneChange(shown, scene));
        send({ say: "scene", change }, [change.curves.buffer]);
        told = new Map();
      } else {
        const from = (lastTold += 1);
        send({ say: "turn", scene: ahead, from });
        told.delete(scene);
        told.set(shown, from);
      }
      shown = scene;
    },
    foresees: true,
    paint: async (request, ahead) => {
      if (here !== null) return here.paint(request, ahead);
      const scene = ahead === undefined ? null : tellAhead(ahead);
      const id = (next += 1);
      return new Promise<ImageBitmap>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ say: "paint", id, request, scene });
      });
    },
    dispose: () => {
      worker.terminate();
      waiting.clear();
    },
  };
}

/** Paints on the main thread, for browsers that cannot paint elsewhere. */
function painterHere(): Painter {
  let shown = nothingDrawn;
  const canvas = window.document.createElement("canvas");
  return {
    ready: Promise.resolve(),
    show: (scene) => {
      shown = scene;
    },
    foresees: false,
    paint: async (request: PaintRequest, ahead) => {
      canvas.width = request.width;
      canvas.height = request.height;
      const context = canvas.getContext("2d", { alpha: false });
      if (context === null) throw new Error("this browser cannot draw");
      paintRequest(context, ahead ?? shown, request);
      return createImageBitmap(canvas);
    },
    dispose: () => {
      canvas.width = 0;
    },
  };
}
