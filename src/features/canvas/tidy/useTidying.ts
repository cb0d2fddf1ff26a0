import { useEffect, useRef, useState } from "react";

import type { Camera } from "../camera";
import type { Stage } from "../stage/stage";
import type { TidyChoices } from "./choices";
import { type Tidied, tidyUp } from "./tidyUp";

/** How the work stands. */
export type Progress =
  | { readonly is: "idle" | "cancelled" | "failed" }
  /** `late` once it has taken so long that one wants to see it; `share` is null until anything is known of it. */
  | { readonly is: "working"; readonly late: boolean; readonly share: number | null }
  | { readonly is: "done"; readonly tidied: Tidied };

/** So long nothing is said of work that is soon over, in milliseconds. */
const patience = 200;

/** Tidying, one at a time; leaving the drawing calls it off. */
export function useTidying(stage: Stage, camera: Camera) {
  const [progress, setProgress] = useState<Progress>({ is: "idle" });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  async function begin(choices: TidyChoices): Promise<Tidied | null> {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const tell = (next: Progress) => {
      if (current.current === controller) setProgress(next);
    };
    let late = false;
    let share: number | null = null;
    tell({ is: "working", late, share });
    const timer = setTimeout(() => {
      late = true;
      tell({ is: "working", late, share });
    }, patience);
    try {
      const told = (next: number) => {
        share = next;
        if (late) tell({ is: "working", late, share });
      };
      const tidied = await tidyUp(choices, { stage, camera, told, signal });
      tell(tidied === null ? { is: "cancelled" } : { is: "done", tidied });
      return tidied;
    } catch {
      tell({ is: signal.aborted ? "cancelled" : "failed" });
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  return { progress, begin, cancel: () => current.current?.abort() };
}
