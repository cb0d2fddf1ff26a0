import { Canvas } from "~/features/canvas";
import { TopBar } from "~/features/topbar";
import { ExportButton } from "~/features/transfer/ExportButton";

import { Banners } from "./Banners";
import { Importing } from "./Importing";
import { InspectorPane } from "./InspectorPane";
import { libraryPath } from "./route";

import css from "./Editor.module.css";

/** The open map: the drawing under a bar, with what is known of the selection floating beside it. */
export function Editor() {
  return (
    <div className={css["editor"]}>
      <TopBar libraryAddress={`#${libraryPath}`}>
        <Importing />
        <ExportButton />
      </TopBar>
      <main className={css["main"]}>
        <Banners />
        <div className={css["paper"]}>
          <Canvas />
          <InspectorPane />
        </div>
      </main>
    </div>
  );
}
