import type { Port } from "./channel";
import type { Idle } from "./folding";
import type { Locks } from "./tenure";

/** The channel between the windows of this browser, where it has one. */
export function browserPort(): Port | null {
  return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("relata");
}

/** The locks between the windows of this browser; plain-http pages have none. */
export function browserLocks(): Locks | null {
  return typeof navigator === "undefined" ? null : (navigator.locks ?? null);
}

export const whenIdle: Idle = (work) => {
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => work());
  else setTimeout(work, 0);
};

/** Signs of a hand at work, each of them earlier than the change it may lead to. */
const signs = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

/** Does something when a page that has just been drawn comes to rest, or at the first sign that somebody will use it. */
export function whenCalmOrTouched(work: () => void): void {
  const begin = () => {
    clearTimeout(calm);
    for (const sign of signs) window.removeEventListener(sign, begin, true);
    work();
  };
  const calm = setTimeout(() => whenIdle(begin), 1_500);
  for (const sign of signs) window.addEventListener(sign, begin, true);
}

/** Asks the browser to keep what is stored when it clears up. It may say no, or have no such thing. */
export function askToPersist(): void {
  const storage = navigator.storage as StorageManager | undefined;
  void storage?.persist?.().catch(() => {});
}

/**
 * Calls `leave` whenever this may be the last moment of the page: what follows is not told to anybody. No `unload`
 * or `beforeunload`, which would keep the browser from storing the page for the way back.
 */
export function watchLeaving(leave: () => void): void {
  window.addEventListener("pagehide", leave);
  window.document.addEventListener("freeze", leave);
  window.document.addEventListener("visibilitychange", () => {
    if (window.document.visibilityState === "hidden") leave();
  });
}
