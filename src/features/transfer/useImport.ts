import { useEffect, useEffectEvent, useState } from "react";

import { library } from "~/state/ownLibrary";

import { type Arrival, importFiles, storeMap } from "./importFiles";

export interface Import {
  /** The file that is being read, counted from 0. */
  readonly reading: number;
  /** What became of every file; null while they are read. */
  readonly arrivals: readonly Arrival[] | null;
  /** Stores a map that needs repairs, with them. */
  readonly repair: (index: number) => Promise<Arrival | null>;
}

/** Imports files once, when it is first rendered; leaving stops it between two files. */
export function useImport(files: readonly File[], done: (arrivals: readonly Arrival[]) => void): Import {
  const [reading, setReading] = useState(0);
  const [arrivals, setArrivals] = useState<readonly Arrival[] | null>(null);

  const finish = useEffectEvent((result: readonly Arrival[]) => {
    setArrivals(result);
    done(result);
  });
  const begin = useEffectEvent(() => {
    const controller = new AbortController();
    importFiles(files, library, controller.signal, setReading).then(
      (result) => {
        if (!controller.signal.aborted) finish(result);
      },
      () => {
        // Stopped by whoever asked for it: there is nobody left to tell.
      },
    );
    return controller;
  });
  useEffect(() => {
    const controller = begin();
    return () => controller.abort();
  }, []);

  async function repair(index: number): Promise<Arrival | null> {
    const arrival = arrivals?.[index];
    if (arrival?.kind !== "mended") return null;
    const stored = await storeMap(arrival.file, arrival.map, arrival.twin, library);
    setArrivals((before) => before?.map((each, place) => (place === index ? stored : each)) ?? null);
    return stored;
  }

  return { reading, arrivals, repair };
}
