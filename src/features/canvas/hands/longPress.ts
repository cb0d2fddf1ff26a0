/** How long a finger or a pen rests before it asks for the menu, in milliseconds. */
const patience = 500;

/** How far it may tremble meanwhile, in pixels. */
const tremble = 10;

/**
 * Calls `ask` when a finger or a pen rests on something. The press is over then, whatever the finger does before it
 * is lifted: it drags nothing, draws nothing and ends in no click. Gives the way to have it fire at once.
 */
export function followLongPress(
  host: HTMLElement,
  signal: AbortSignal,
  ask: (event: PointerEvent) => void,
): () => void {
  let pressed: { readonly event: PointerEvent; readonly timer: number } | null = null;
  let over = false;

  const letGo = () => {
    window.clearTimeout(pressed?.timer);
    pressed = null;
  };
  const fire = () => {
    if (pressed === null) return;
    const { event } = pressed;
    letGo();
    over = true;
    ask(event);
  };
  const swallow = (event: UIEvent) => {
    // A click without a pointer is a key on a button.
    if (!over || (event.type === "click" && event.detail === 0)) return;
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  };

  window.addEventListener(
    "pointerdown",
    (event) => {
      letGo();
      over = false;
      if (!event.isPrimary || event.pointerType === "mouse" || event.button !== 0) return;
      if (!(event.target instanceof Node) || !host.contains(event.target)) return;
      pressed = { event, timer: window.setTimeout(fire, patience) };
    },
    { signal, capture: true },
  );
  window.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => {
      if (pressed === null) return;
      const { event } = pressed;
      if (Math.hypot(clientX - event.clientX, clientY - event.clientY) > tremble) letGo();
    },
    { signal, capture: true },
  );
  for (const end of ["pointerup", "pointercancel"] as const)
    window.addEventListener(end, letGo, { signal, capture: true });
  // What browsers make of the finger once it is lifted would take the focus out of the menu that is open by then.
  for (const what of ["touchmove", "touchend", "mousedown", "mousemove", "mouseup", "click"] as const)
    window.addEventListener(what, swallow, { signal, capture: true, passive: false });
  signal.addEventListener("abort", letGo);
  return fire;
}
