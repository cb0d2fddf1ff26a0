import { Upload } from "lucide";
import { useRef } from "react";

import { endings } from "~/formats/endings";
import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";

import css from "./ImportButton.module.css";

/** Asks for files. The button is what people see; the file input behind it is what takes the files. */
export function ImportButton({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={Upload} onClick={() => input.current?.click()}>
        {t("files.import")}
      </Button>
      <input
        ref={input}
        className={css["input"]}
        type="file"
        aria-label={t("files.input")}
        tabIndex={-1}
        multiple
        accept={`.json,${endings.map},${endings.svg},${endings.png},application/json,image/png,image/svg+xml`}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file chosen again is a wish to import it again.
          event.currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
