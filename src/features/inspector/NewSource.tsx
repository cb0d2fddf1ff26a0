import { useState } from "react";

import { useText } from "~/i18n/text";
import type { Source } from "~/model/map";
import { newId } from "~/state/ids";

import { AddForm } from "./AddForm";
import { SourceFields } from "./SourceFields";

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

  return (
    <AddForm
      open={open}
      onOpen={(next) => {
        setSource(blank);
        onOpen(next);
      }}
      name={t("inspector.sources.create")}
      addName={t("inspector.sources.add")}
      ready={source.citation.trim() !== ""}
      onAdd={() => onAdd({ ...source, id: newId() })}
    >
      <SourceFields source={source} onChange={(patch) => setSource((before) => ({ ...before, ...patch }))} />
    </AddForm>
  );
}
