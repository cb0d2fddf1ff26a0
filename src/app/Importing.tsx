import { lazy, Suspense, useState } from "react";
import { navigate } from "wouter/use-hash-location";

import { DropZone } from "~/features/transfer/DropZone";
import { ImportButton } from "~/features/transfer/ImportButton";
import { useDocument, useSession } from "~/state/stores";

import { mapPath } from "./route";

// Past the door of the feature, whose other parts would come along: this one is needed only when files arrive.
const ImportDialog = lazy(async () => ({
  default: (await import("~/features/transfer/ImportDialog")).ImportDialog,
}));
const ReadingsDialog = lazy(async () => ({
  default: (await import("~/features/redesign/files/ReadingsDialog")).ReadingsDialog,
}));

interface Arrived {
  readonly files: readonly File[];
  /** Counts the times that files came, so that each time is told about anew. */
  readonly time: number;
}

/** The ways by which files come in, the same on every page: the button, and dropping them anywhere. */
export function Importing() {
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const [readings, setReadings] = useState<readonly File[]>([]);
  const canTake = useDocument(({ map }) => map !== null);
  const readOnly = useSession((state) => state.readOnly);
  const arrive = (files: readonly File[]) =>
    setArrived((before) => ({ files, time: (before?.time ?? 0) + 1 }));
  return (
    <>
      <ImportButton onFiles={arrive} />
      <DropZone onFiles={arrive} />
      {arrived === null || arrived.files.length === 0 ? null : (
        <Suspense>
          <ImportDialog
            key={arrived.time}
            files={arrived.files}
            goTo={(rowId) => navigate(mapPath(rowId))}
            {...(canTake && !readOnly ? { onReadings: setReadings } : {})}
            onClose={() => setArrived((before) => before && { ...before, files: [] })}
          />
        </Suspense>
      )}
      {readings.length === 0 ? null : (
        <Suspense>
          <ReadingsDialog files={readings} onClose={() => setReadings([])} />
        </Suspense>
      )}
    </>
  );
}
