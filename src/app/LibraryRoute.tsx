import { lazy, Suspense, useEffect, useState } from "react";
import { navigate } from "wouter/use-hash-location";

import { caseList } from "~/cases";
import { LibraryPage } from "~/features/library";
import { ThemeMenu } from "~/features/topbar";
import { whenIdle } from "~/state/browser";
import { library } from "~/state/ownLibrary";

import { Importing } from "./Importing";
import { casePath, mapPath } from "./route";

const ExportRowDialog = lazy(async () => ({
  default: (await import("~/features/transfer/ExportRowDialog")).ExportRowDialog,
}));

const cases = caseList.map((study) => ({ ...study, address: `#${casePath(study.id)}` }));

/** The library with what other features bring to it. */
export function LibraryRoute() {
  const [exporting, setExporting] = useState<string | null>(null);
  useEffect(() => void library.start(), []);
  // What comes next is most likely a map; with the editor here already, it opens at once.
  useEffect(() => whenIdle(() => void import("./MapPage")), []);
  return (
    <>
      <LibraryPage
        cases={cases}
        mapAddress={(rowId) => `#${mapPath(rowId)}`}
        goTo={(rowId) => navigate(mapPath(rowId))}
        exportRow={setExporting}
        tools={
          <>
            <ThemeMenu />
            <Importing />
          </>
        }
      />
      {exporting === null ? null : (
        <Suspense>
          <ExportRowDialog rowId={exporting} onClose={() => setExporting(null)} />
        </Suspense>
      )}
    </>
  );
}
