import { Upload } from "lucide";
import { useEffect, useEffectEvent, useState } from "react";

import { useText } from "~/i18n/text";
import { Icon } from "~/ui/Icon";

import css from "./DropZone.module.css";

/** Takes files that are dropped anywhere on the page, and says so while they hover over it. Without it a browser would leave the page for the file. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useText();
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent(onFiles);

  useEffect(() => {
    const listening = new AbortController();
    const listen = (type: "dragover" | "dragleave" | "drop", told: (event: DragEvent) => void) =>
      window.addEventListener(type, told, { signal: listening.signal });
    listen("dragover", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    listen("dragleave", (event) => {
      // Leaving one part of the page for another names the other; leaving the window names nothing.
      if (event.relatedTarget === null) setOver(false);
    });
    listen("drop", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      dropped([...(event.dataTransfer?.files ?? [])]);
    });
    return () => listening.abort();
  }, []);

  if (!over) return null;
  return (
    <div className={css["over"]}>
      <p className={css["words"]}>
        <Icon of={Upload} size={28} />
        {t("files.drop")}
      </p>
    </div>
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
