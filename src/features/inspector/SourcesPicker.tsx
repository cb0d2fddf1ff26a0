import { X } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import { addSource } from "~/model/commands/details";
import type { RelataMap } from "~/model/map";
import type { EditName } from "~/state/document";
import { document } from "~/state/stores";
import { IconButton } from "~/ui/IconButton";
import { useLocked } from "~/ui/locked";

import { useSources } from "./inView";
import { NewSource } from "./NewSource";
import { PickToAdd } from "./PickToAdd";
import { citationOf, SourceText } from "./SourceText";

import css from "./parts.module.css";

export interface SourcesPickerProps {
  chosen: readonly string[];
  /** What history calls a change of the list. */
  name: EditName;
  /** The command that gives the thing its list of sources. */
  link: (map: RelataMap, sources: readonly string[]) => RelataMap;
}

/** The sources that one thing rests on: some of the map's, and new ones that join the map's. */
export function SourcesPicker({ chosen, name, link }: SourcesPickerProps) {
  const t = useText();
  const locked = useLocked();
  const sources = useSources();
  const [adding, setAdding] = useState(false);
  const rest = sources.filter(({ id }) => !chosen.includes(id));
  const set = (ids: readonly string[]) => document.edit(name, (map) => link(map, ids));

  return (
    <div className={css["rows"]}>
      {chosen.length === 0 ? <p className={css["lead"]}>{t("inspector.none")}</p> : null}
      <ul className={css["rows"]}>
        {chosen.map((id) => {
          const source = sources.find((each) => each.id === id);
          const citation = source === undefined ? t("inspector.sources.missing") : citationOf(source, t);
          return (
            <li key={id} className={css["row"]}>
              {source === undefined ? <p>{citation}</p> : <SourceText source={source} />}
              {locked ? null : (
                <span className={css["tools"]}>
                  <IconButton
                    icon={X}
                    label={t("inspector.sources.unpick", { name: citation })}
                    onClick={() => set(chosen.filter((each) => each !== id))}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {locked || adding || rest.length === 0 ? null : (
        <PickToAdd
          label={t("inspector.sources.pick")}
          addName={t("inspector.sources.pickButton")}
          choices={() => rest.map((source) => ({ value: source.id, text: citationOf(source, t) }))}
          onAdd={(id) => set([...chosen, id])}
        />
      )}
      {locked ? null : (
        <NewSource
          open={adding}
          onOpen={setAdding}
          onAdd={(source) =>
            document.edit(name, (map) => link(addSource(map, source), [...chosen, source.id]))
          }
        />
      )}
    </div>
  );
}
