import { useState } from "react";

import { useText } from "~/i18n/text";
import { updateMap } from "~/model/commands/details";
import { document, useDocument, useSession } from "~/state/stores";
import { NameField } from "~/ui/NameField";
import { useReturnFocus } from "~/ui/useReturnFocus";

import css from "./MapTitle.module.css";

/** The name of the open map; a press turns it into a field. */
export function MapTitle() {
  const t = useText();
  const title = useDocument((state) => state.map?.title ?? "");
  const readOnly = useSession((state) => state.readOnly);
  const [writing, setWriting] = useState(false);
  const button = useReturnFocus<HTMLButtonElement>(writing);
  const shown = title === "" ? t("app.topbar.untitled") : title;

  if (writing && !readOnly)
    return (
      <h1 className={css["title"]}>
        <NameField
          label={t("app.topbar.title")}
          name={title}
          onKeep={(name) =>
            document.edit({ key: "edit.rename", values: { name: shown } }, (map) =>
              updateMap(map, { title: name }),
            )
          }
          onLeave={() => setWriting(false)}
        />
      </h1>
    );
  return (
    <h1 className={css["title"]} title={shown}>
      {readOnly ? (
        <span className={css["name"]}>{shown}</span>
      ) : (
        <button
          ref={button}
          type="button"
          className={css["name"]}
          aria-description={t("app.topbar.rename")}
          onClick={() => setWriting(true)}
        >
          {shown}
        </button>
      )}
    </h1>
  );
}
