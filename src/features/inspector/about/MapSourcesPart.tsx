import { Check, Pencil, Trash2 } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import { addSource, removeSource, updateSource } from "~/model/commands/details";
import type { Source } from "~/model/map";
import { document } from "~/state/stores";
import { IconButton } from "~/ui/IconButton";
import { useLocked } from "~/ui/locked";

import { NewSource } from "../NewSource";
import { Part } from "../Part";
import { SourceFields } from "../SourceFields";
import { citationOf, SourceText } from "../SourceText";

import css from "../parts.module.css";

const sourcesEdit = { key: "edit.sources" };

/** All sources of the map, to read, add, edit and remove; removing one takes it out of everything that rests on it. */
export function MapSourcesPart({ sources }: { sources: readonly Source[] }) {
  const t = useText();
  const locked = useLocked();
  const [edited, setEdited] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  return (
    <Part name="sources-of-map" title={t("inspector.about.sections.sources")} count={sources.length}>
      <ol className={css["rows"]}>
        {sources.map((source, index) => {
          const { id } = source;
          const editing = edited === id && !locked;
          const name = citationOf(source, t);
          return (
            <li key={id} className={css["row"]}>
              <div className={css["rowHead"]}>
                <span>{index + 1}</span>
                {locked ? null : (
                  <span className={css["tools"]}>
                    <IconButton
                      icon={editing ? Check : Pencil}
                      label={editing ? t("inspector.done") : t("inspector.sources.edit", { name })}
                      onClick={() => setEdited(editing ? null : id)}
                    />
                    <IconButton
                      icon={Trash2}
                      label={t("inspector.sources.remove", { name })}
                      onClick={() => document.edit(sourcesEdit, (map) => removeSource(map, id))}
                    />
                  </span>
                )}
              </div>
              {editing ? (
                <SourceFields
                  source={source}
                  onChange={(patch, gesture) =>
                    document.edit(sourcesEdit, (map) => updateSource(map, id, patch), gesture)
                  }
                />
              ) : (
                <SourceText source={source} />
              )}
            </li>
          );
        })}
      </ol>
      {locked ? null : (
        <NewSource
          open={adding}
          onOpen={setAdding}
          onAdd={(source) => document.edit(sourcesEdit, (map) => addSource(map, source))}
        />
      )}
    </Part>
  );
}
