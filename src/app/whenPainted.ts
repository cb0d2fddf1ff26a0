/** How long anything waits for a drawing that does not come, in milliseconds. */
const patience = 2_000;

/** Calls `work` once the drawing inside `place` stands, or does not come. Gives the way to call it off. */
export function whenPainted(place: Element, work: () => void): () => void {
  const isPainted = () => place.querySelector("canvas[data-painted]") !== null;
  if (isPainted()) {
    work();
    return () => {};
  }
  const watch = new MutationObserver(() => {
    if (isPainted()) finish();
  });
  const timer = setTimeout(finish, patience);
  watch.observe(place, { subtree: true, childList: true, attributeFilter: ["data-painted"] });
  function stop(): void {
    watch.disconnect();
    clearTimeout(timer);
  }
  function finish(): void {
    stop();
    work();
  }
  return stop;
}
