import { Check, Pencil, Plus, Trash2 } from "lucide";
import { type ReactNode, useState } from "react";

import { useText } from "~/i18n/text";
import { addFact, removeFact } from "~/model/commands/details";
import type { Fact, Source } from "~/model/map";
import { newId } from "~/state/ids";
import { document } from "~/state/stores";
import { Button } from "~/ui/Button";
import { IconButton } from "~/ui/IconButton";
import { useLocked } from "~/ui/locked";

import { Part } from "../Part";
import { FactEditor } from "./FactEditor";

import css from "../parts.module.css";

const factsEdit = { key: "edit.facts" };

interface FactsPartProps {
  facts: readonly Fact[];
  sources: readonly Source[];
}

/** What is established, each fact with its mark and its sources, numbered as in the list of sources. */
export function FactsPart({ facts, sources }: FactsPartProps) {
  const t = useText();
  const locked = useLocked();
  const [edited, setEdited] = useState<string | null>(null);

  function add(): void {
    const id = newId();
    document.edit(factsEdit, (map) => addFact(map, { id, text: "", evidence: null, sources: [] }));
    setEdited(id);
  }

  return (
    <Part name="facts" title={t("inspector.about.sections.facts")} count={facts.length}>
      <p className={css["lead"]}>{t("inspector.facts.lead")}</p>
      <ol className={css["rows"]}>
        {facts.map((fact, index) => {
          const place = index + 1;
          const editing = edited === fact.id && !locked;
          const tools = locked ? null : (
            <span className={css["tools"]}>
              <IconButton
                icon={editing ? Check : Pencil}
                label={editing ? t("inspector.done") : t("inspector.facts.edit", { place })}
                onClick={() => setEdited(editing ? null : fact.id)}
              />
              <IconButton
                icon={Trash2}
                label={t("inspector.facts.remove", { place })}
                onClick={() => document.edit(factsEdit, (map) => removeFact(map, fact.id))}
              />
            </span>
          );
          return (
            <li key={fact.id} className={css["row"]}>
              {editing ? (
                <FactEditor fact={fact} />
              ) : (
                <FactText fact={fact} sources={sources} tools={tools} />
              )}
              {editing ? tools : null}
            </li>
          );
        })}
      </ol>
      {locked ? null : (
        <div className={css["actions"]}>
          <Button icon={Plus} onClick={add}>
            {t("inspector.facts.add")}
          </Button>
        </div>
      )}
    </Part>
  );
}

interface FactTextProps {
  fact: Fact;
  sources: readonly Source[];
  tools: ReactNode;
}

function FactText({ fact, sources, tools }: FactTextProps) {
  const t = useText();
  const places = fact.sources
    .map((id) => sources.findIndex((source) => source.id === id) + 1)
    .filter((place) => place > 0);
  return (
    <div className={css["block"]}>
      <p className={css["rowText"]}>{fact.text}</p>
      <div className={css["small"]}>
        <span className={css["mark"]}>
          {fact.evidence === null ? t("inspector.facts.unmarked") : t(`words.evidences.${fact.evidence}`)}
        </span>
        {places.length === 0 ? null : (
          <span>{t("inspector.facts.restsOn", { count: places.length, places: places.join(", ") })}</span>
        )}
        {tools}
      </div>
    </div>
  );
}
