import { useEffect } from "react";
import { useStore } from "zustand";

import type { OptionsOf, ResultOf, StudyName } from "~/analysis/studies";
import { oneATask } from "~/lib/oneATask";
import { comparedWith } from "~/model/compared-with";

import { document, session } from "../stores";
import { startWorker } from "../workers";
import workerUrl from "./analyst.worker?worker&url";
import { createInsights, type Insight, insightKey } from "./insights";
import type { FromAnalyst, ToAnalyst } from "./messages";
import { createSubjectOf } from "./subjectOf";

const subjectOf = createSubjectOf();

/** What is worked out beside the page about what is open. */
const insights = createInsights({
  start: (answer, broken) => {
    const worker = startWorker(workerUrl, "relata-analyst");
    worker.addEventListener("message", ({ data }: MessageEvent<FromAnalyst>) => {
      answer(data);
      if (data.say !== "done") performance.mark("relata-answered");
    });
    worker.addEventListener("error", broken);
    // Copying a large map is a matter of many messages.
    const line = oneATask((message: ToAnalyst) => worker.postMessage(message));
    return {
      tell: (message) => {
        if (message.say === "ask") performance.mark("relata-asked");
        line.pass(message);
      },
      end: () => {
        line.end();
        worker.terminate();
      },
    };
  },
  subject: () => {
    const { map } = document.getState();
    const { variantId, mode, look } = session.getState();
    const variant = map?.variants.find(({ id }) => id === variantId);
    if (map === null || variant === undefined) return null;
    return subjectOf(map, variant.id, mode === "redesign" ? comparedWith(map, variant, look.base) : null);
  },
  follow: (changed) => {
    const stops = [
      document.subscribe((now, before) => {
        if (now.map !== before.map) changed();
      }),
      session.subscribe((now, before) => {
        const isOther = now.variantId !== before.variantId || now.mode !== before.mode;
        if (isOther || now.look.base !== before.look.base) changed();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  },
  later: (work, delay) => {
    const timer = setTimeout(work, delay);
    return () => clearTimeout(timer);
  },
});

const unasked: Insight<never> = { value: null, is: "working", late: false, share: null };

/** The answer to a question about what is open, kept right for as long as the component is there. */
export function useInsight<Name extends StudyName>(
  study: Name,
  options: OptionsOf<Name>,
): Insight<ResultOf<Name>> & { readonly cancel: () => void; readonly again: () => void } {
  const key = insightKey(study, options);
  useEffect(() => {
    return insights.ask(study, options);
    // oxlint-disable-next-line react/exhaustive-deps -- the key says all of the options, which are a new object each time
  }, [key]);
  const insight = useStore(insights, (state) => state[key] ?? unasked) as Insight<ResultOf<Name>>;
  return { ...insight, cancel: () => insights.cancel(key), again: () => insights.again(key) };
}
