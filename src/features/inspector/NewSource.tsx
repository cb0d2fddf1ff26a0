import { Plus } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import type { Source } from "~/model/map";
import { newId } from "~/state/ids";
import { Button } from "~/ui/Button";

import { SourceFields } from "./SourceFields";

import css from "./parts.module.css";

const blank: Omit<Source, "id"> = {
  type: null,
  year: null,
  citation: "",
  evidence: null,
  url: null,
  via: null,
};

interface NewSourceProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  onAdd: (source: Source) => void;
}

/** A form that keeps to itself until the source has a citation and is added. */
export function NewSource({ open, onOpen, onAdd }: NewSourceProps) {
  const t = useText();
  const [source, setSource] = useState(blank);

  function close(): void {
    setSource(blank);
    onOpen(false);
  }

  if (!open) {
    return (
      <div className={css["actions"]}>
        <Button icon={Plus} onClick={() => onOpen(true)}>
          {t("inspector.sources.create")}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className={css["row"]}>
      <legend className={css["groupName"]}>{t("inspector.sources.create")}</legend>
      <SourceFields source={source} onChange={(patch) => setSource((before) => ({ ...before, ...patch }))} />
      <div className={css["actions"]}>
        <Button
          look="primary"
          disabled={source.citation.trim() === ""}
          onClick={() => {
            onAdd({ ...source, id: newId() });
            close();
          }}
        >
          {t("inspector.sources.add")}
        </Button>
        <Button onClick={close}>{t("common.cancel")}</Button>
      </div>
    </fieldset>
  );
}
