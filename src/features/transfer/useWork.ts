import { useEffect, useRef, useState } from "react";

import { breath } from "./breath";

/** How a piece of work stands; null before it and once it has gone well. */
type Outcome = "working" | "stopped" | "failed";

export interface Work {
  readonly outcome: Outcome | null;
  readonly busy: boolean;
  /** Does a piece of work. Null where it was stopped or failed, which `outcome` then says. */
  readonly run: (work: (signal: AbortSignal) => Promise<Blob | null>) => Promise<Blob | null>;
  readonly stop: () => void;
}

/** Long work that can be stopped; leaving the page stops it. */
export function useWork(): Work {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  async function run(work: (signal: AbortSignal) => Promise<Blob | null>): Promise<Blob | null> {
    const controller = new AbortController();
    current.current?.abort();
    current.current = controller;
    setOutcome("working");
    try {
      await breath();
      controller.signal.throwIfAborted();
      const result = await Promise.race([work(controller.signal), whenStopped(controller.signal)]);
      setOutcome(result === null ? "failed" : null);
      return result;
    } catch {
      setOutcome(controller.signal.aborted ? "stopped" : "failed");
      return null;
    }
  }

  return { outcome, busy: outcome === "working", run, stop: () => current.current?.abort() };
}

/** Fails as soon as the work is stopped, for steps that cannot be: a browser loads and writes pictures to the end. */
function whenStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
}
