import { useEffect } from "react";

import { Canvas } from "~/features/canvas";
import { TopBar } from "~/features/topbar";
import { ExportButton } from "~/features/transfer/ExportButton";
import { useSession } from "~/state/stores";

import { Banners } from "./Banners";
import { BeneathLenses } from "./BeneathLenses";
import { EvaluatePane } from "./EvaluatePane";
import { followPresenting } from "./fullScreen";
import { Importing } from "./Importing";
import { InspectorPane } from "./InspectorPane";
import { OverlayPane } from "./OverlayPane";
import { libraryPath } from "./route";
import { SheetPane } from "./SheetPane";
import { SidePane } from "./SidePane";

import css from "./Editor.module.css";

/** The open map: the drawing under a bar, with what is known of the selection floating beside it. */
export function Editor() {
  const presenting = useSession((state) => state.presenting);
  useEffect(() => followPresenting(), []);
  return (
    <div className={css["editor"]}>
      {presenting ? null : (
        <TopBar libraryAddress={`#${libraryPath}`}>
          <Importing />
          <ExportButton />
        </TopBar>
      )}
      <main className={css["main"]}>
        {presenting ? null : <Banners />}
        <div className={css["paper"]}>
          <SidePane />
          <div className={css["drawing"]}>
            <Canvas beneathLenses={<BeneathLenses />} />
            <SheetPane />
            <EvaluatePane />
            {presenting ? null : <InspectorPane />}
          </div>
        </div>
      </main>
      <OverlayPane />
    </div>
  );
}
