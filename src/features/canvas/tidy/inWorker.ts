import type { Tidying } from "~/layout/tidy";
import type { Point } from "~/scene/path";
import { startWorker } from "~/state/workers";

import type { FromTidier } from "./tidy.worker";
import workerUrl from "./tidy.worker?worker&url";

/** Tidies in a worker of its own, which ends with the work, or in the midst of it when that is called off. */
export async function tidiedInWorker(
  task: Tidying,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point>> {
  const worker = startWorker(workerUrl, "relata-tidier");
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.addEventListener("message", ({ data }: MessageEvent<FromTidier>) => {
        if (data.say === "done") told(data.share);
        else resolve(new Map(data.places.map(([id, x, y]) => [id, { x, y }])));
      });
      worker.addEventListener("error", () => reject(new Error("the tidier stopped")));
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
