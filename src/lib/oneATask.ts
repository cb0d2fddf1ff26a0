/** A way of sending that passes on one thing a task, in order, so that many of them at once are in nobody's way. */
export function oneATask<Thing extends object>(
  send: (thing: Thing) => void,
): {
  readonly pass: (thing: Thing) => void;
  /** Passes on nothing more. */
  readonly end: () => void;
} {
  const waiting: Thing[] = [];
  const { port1: here, port2: there } = new MessageChannel();
  const next = () => there.postMessage(null);
  here.addEventListener("message", () => {
    const thing = waiting.shift();
    if (thing === undefined) return;
    if (waiting.length > 0) next();
    send(thing);
  });
  here.start();
  return {
    pass: (thing) => {
      waiting.push(thing);
      if (waiting.length === 1) next();
    },
    end: () => {
      waiting.length = 0;
      here.close();
    },
  };
}
