import "fake-indexeddb/auto";
import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

import { en } from "~/i18n/en";
import { addWords } from "~/i18n/text";
import { document, session } from "~/state/stores";
import { knowDrawingBy } from "~/ui/turns";

// Tests show parts of features by themselves, without the door that brings their words.
addWords(en);

// What an earlier file left behind in a world that several share.
window.localStorage.clear();
document.close();
session.leave();
session.setReadOnly(false);
session.setLens("trust");

afterEach(cleanup);

// Nothing is drawn, so nobody has to wait for it.
knowDrawingBy((work) => work());

/** jsdom has no layout. React Flow misses its elements when told of a size before `observe` has returned. */
class LateResizeObserver implements ResizeObserver {
  readonly #tell: ResizeObserverCallback;
  readonly #watched = new Set<Element>();

  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }

  observe(target: Element): void {
    this.#watched.add(target);
    setTimeout(() => {
      if (this.#watched.has(target)) this.#tell([entryFor(target)], this);
    }, 0);
  }

  unobserve(target: Element): void {
    this.#watched.delete(target);
  }

  disconnect(): void {
    this.#watched.clear();
  }
}

function entryFor(target: Element): ResizeObserverEntry {
  const box = target.getBoundingClientRect();
  const size = [{ inlineSize: box.width, blockSize: box.height }];
  return {
    target,
    contentRect: box,
    borderBoxSize: size,
    contentBoxSize: size,
    devicePixelContentBoxSize: size,
  };
}

/** The one figure of a transform that React Flow reads: its zoom. */
class ZoomMatrix {
  readonly m22: number;

  constructor(transform?: string) {
    this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform ?? "")?.[1] ?? 1);
  }
}

Object.assign(globalThis, { ResizeObserver: LateResizeObserver, DOMMatrixReadOnly: ZoomMatrix });

Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: {
    configurable: true,
    get(this: HTMLElement) {
      return Number.parseFloat(this.style.width) || 160;
    },
  },
  offsetHeight: {
    configurable: true,
    get(this: HTMLElement) {
      return Number.parseFloat(this.style.height) || 60;
    },
  },
});

Object.assign(SVGElement.prototype, { getBBox: () => new DOMRect(0, 0, 0, 0) });

/** What jsdom leaves out and a browser has; each gives way should jsdom learn it. */
function provide(prototype: object, methods: Record<string, unknown>): void {
  for (const [name, method] of Object.entries(methods)) {
    // Vitest names some of a window's methods that jsdom does not have, so "in" would not tell.
    if (typeof Reflect.get(prototype, name) !== "function")
      Object.defineProperty(prototype, name, { configurable: true, writable: true, value: method });
  }
}

function openDialog(this: HTMLDialogElement): void {
  this.setAttribute("open", "");
}

function closeDialog(this: HTMLDialogElement, returnValue?: string): void {
  if (!this.hasAttribute("open")) return;
  if (returnValue !== undefined) this.returnValue = returnValue;
  this.removeAttribute("open");
  this.dispatchEvent(new Event("close"));
}

provide(HTMLDialogElement.prototype, { show: openDialog, showModal: openDialog, close: closeDialog });
provide(Element.prototype, {
  scrollIntoView: () => {},
  setPointerCapture: () => {},
  releasePointerCapture: () => {},
  hasPointerCapture: () => false,
});

/** A screen of which nothing special holds: light, no reduced motion, a fine pointer. */
class NoMedia extends EventTarget implements MediaQueryList {
  readonly matches = false;
  readonly media: string;
  onchange = null;

  constructor(media: string) {
    super();
    this.media = media;
  }

  addListener(): void {}
  removeListener(): void {}
}

provide(window, { matchMedia: (media: string) => new NoMedia(media) });

// jsdom has no canvas and says so on the console at every call; `null` is the answer it gives.
Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { configurable: true, value: () => null });
