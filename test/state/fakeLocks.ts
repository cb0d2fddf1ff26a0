import type { Locks } from "~/state/tenure";

interface Request {
  readonly owner: string;
  readonly granted: () => Promise<void> | undefined;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The lock manager of one browser, by the rules of the Web Locks specification that we lean on. */
export class FakeLocks {
  readonly #held = new Map<string, Request>();
  readonly #queues = new Map<string, Request[]>();
  readonly #dead = new Set<string>();
  /** What windows that do not listen have not yet been told. */
  readonly #untold = new Map<string, (() => void)[]>();

  /** The view of one window. */
  of(owner: string, delay = 0): Locks {
    return {
      request: (name, options, granted) =>
        new Promise((resolve, reject) => {
          const request: Request = { owner, granted, resolve: () => resolve(undefined), reject };
          // A real manager answers from another process, never within the call.
          if (delay === 0) queueMicrotask(() => this.#ask(name, options, request));
          else setTimeout(() => this.#ask(name, options, request), delay);
        }),
    };
  }

  holder(name: string): string | null {
    return this.#held.get(name)?.owner ?? null;
  }

  /** A window is gone, and with it its locks and its place in every queue. */
  dropAll(owner: string): void {
    this.#dead.add(owner);
    for (const [name, queue] of this.#queues)
      this.#queues.set(
        name,
        queue.filter((request) => request.owner !== owner),
      );
    for (const [name, request] of this.#held) if (request.owner === owner) this.#free(name, request);
  }

  /** The window hears of a stolen lock only when it listens again. */
  deafen(owner: string): void {
    this.#untold.set(owner, this.#untold.get(owner) ?? []);
  }

  listen(owner: string): void {
    const untold = this.#untold.get(owner) ?? [];
    this.#untold.delete(owner);
    for (const tell of untold) tell();
  }

  #tell(owner: string, tell: () => void): void {
    const untold = this.#untold.get(owner);
    if (this.#dead.has(owner)) return;
    if (untold === undefined) tell();
    else untold.push(tell);
  }

  #ask(name: string, options: Parameters<Locks["request"]>[1], request: Request): void {
    if (this.#dead.has(request.owner)) return;
    const abort = () => new DOMException("given up", "AbortError");
    if (options.signal?.aborted === true) return request.reject(abort());
    const holder = this.#held.get(name);
    if (options.steal === true) {
      this.#held.delete(name);
      if (holder !== undefined) this.#tell(holder.owner, () => holder.reject(abort()));
      return this.#grant(name, request);
    }
    if (holder === undefined) return this.#grant(name, request);
    if (options.ifAvailable === true) {
      void request.granted();
      return request.resolve();
    }
    const queue = this.#queues.get(name) ?? [];
    this.#queues.set(name, [...queue, request]);
    options.signal?.addEventListener("abort", () => {
      const waiting = this.#queues.get(name) ?? [];
      if (!waiting.includes(request)) return;
      this.#queues.set(
        name,
        waiting.filter((each) => each !== request),
      );
      request.reject(abort());
    });
  }

  #grant(name: string, request: Request): void {
    this.#held.set(name, request);
    void Promise.resolve(request.granted()).then(() => this.#free(name, request));
  }

  #free(name: string, request: Request): void {
    if (this.#held.get(name) !== request) return;
    this.#held.delete(name);
    if (!this.#dead.has(request.owner)) request.resolve();
    const [next, ...rest] = this.#queues.get(name) ?? [];
    this.#queues.set(name, rest);
    if (next !== undefined) this.#grant(name, next);
  }
}
