/** Whether a gesture was called off, and the way to stop watching for it. */
export interface CalledOff {
  is: boolean;
  stop: () => void;
}

/**
 * Watches for Escape, or a second finger, during a gesture: it leaves everything as it was, whatever the pointer does
 * afterwards.
 */
export function untilCalledOff(act: () => void): CalledOff {
  const abort = new AbortController();
  const first = { signal: abort.signal, capture: true };
  const off: CalledOff = { is: false, stop: () => abort.abort() };
  const callOff = () => {
    off.is = true;
    act();
  };
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      callOff();
    },
    first,
  );
  window.addEventListener("touchstart", ({ touches }) => touches.length > 1 && callOff(), first);
  return off;
}
