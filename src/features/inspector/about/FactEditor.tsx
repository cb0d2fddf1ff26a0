import { useText } from "~/i18n/text";
import { updateFact } from "~/model/commands/details";
import type { Fact } from "~/model/map";
import { evidences } from "~/model/vocabulary";
import { document } from "~/state/stores";

import { choicesOf } from "../choices";
import { PickedChips } from "../PickedChips";
import { SourcesPicker } from "../SourcesPicker";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

const factsEdit = { key: "edit.facts" };

export function FactEditor({ fact }: { fact: Fact }) {
  const t = useText();
  const { id, text, evidence, sources } = fact;
  const edit = (patch: Partial<Omit<Fact, "id">>, gesture?: string) =>
    document.edit(factsEdit, (map) => updateFact(map, id, patch), gesture);
  return (
    <div className={css["rows"]}>
      <TypedField
        multiline
        label={t("inspector.facts.text")}
        value={text}
        onType={(typed, gesture) => edit({ text: typed }, gesture)}
      />
      <PickedChips
        label={t("inspector.sources.evidence")}
        choices={choicesOf(evidences, (value) => t(`words.evidences.${value}`))}
        value={evidence}
        empty={t("inspector.facts.unmarked")}
        onPick={(picked, gesture) => edit({ evidence: picked }, gesture)}
      />
      <SourcesPicker
        chosen={sources}
        name={factsEdit}
        link={(map, chosen) => updateFact(map, id, { sources: chosen })}
      />
    </div>
  );
}
