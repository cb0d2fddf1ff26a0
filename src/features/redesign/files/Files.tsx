import "./words";
import { useText } from "~/i18n/text";
import { useInView } from "~/state/inView";

import { AddReadings } from "./AddReadings";
import { MergeMaps } from "./MergeMaps";
import { SaveReadings } from "./SaveReadings";

import css from "./Files.module.css";

/** Collecting what people say without a server: files that go out, come back, and are put together. */
export function Files() {
  const t = useText();
  const view = useInView();
  if (view === null) return null;
  return (
    <div className={css["files"]}>
      <p className={css["soft"]}>{t("collecting.lead")}</p>
      <AddReadings />
      <SaveReadings map={view.map} />
      <MergeMaps map={view.map} />
    </div>
  );
}
