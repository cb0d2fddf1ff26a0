import { useEffect, useRef, useState } from "react";

import { breath } from "./breath";
import { CannotCopy } from "./copyPicture";

/** How a piece of work stands; null before it and once it has gone well. */
type Outcome = "working" | "stopped" | "failed" | "notCopied";

export interface Work {
  readonly outcome: Outcome | null;
  readonly busy: boolean;
  /** Which of several steps is being done, counted from 1; null where there is but one. */
  readonly step: number | null;
  /** Does a piece of work. Null where it was stopped or failed, which `outcome` then says. */
  readonly run: <Result>(work: Piece<Result>) => Promise<Result | null>;
  readonly stop: () => void;
}

/** Work that stops when it is told to, and tells at which step it is. */
type Piece<Result> = (signal: AbortSignal, tell: (step: number) => void) => Promise<Result | null>;

/** Long work that can be stopped; leaving the page stops it. */
export function useWork(): Work {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [step, setStep] = useState<number | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  async function run<Result>(work: Piece<Result>): Promise<Result | null> {
    const controller = new AbortController();
    current.current?.abort();
    current.current = controller;
    setOutcome("working");
    setStep(null);
    const tell = (at: number) => {
      if (!controller.signal.aborted) setStep(at);
    };
    try {
      await breath();
      controller.signal.throwIfAborted();
      const result = await Promise.race([work(controller.signal, tell), whenStopped(controller.signal)]);
      setOutcome(result === null ? "failed" : null);
      return result;
    } catch (error) {
      if (controller.signal.aborted) setOutcome("stopped");
      else setOutcome(error instanceof CannotCopy ? "notCopied" : "failed");
      return null;
    }
  }

  return { outcome, busy: outcome === "working", step, run, stop: () => current.current?.abort() };
}

/** Fails as soon as the work is stopped, for steps that cannot be: a browser loads and writes pictures to the end. */
function whenStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
}
