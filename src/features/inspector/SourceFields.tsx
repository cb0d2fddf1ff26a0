import { useText } from "~/i18n/text";
import type { Source } from "~/model/map";
import { evidences, sourceTypes } from "~/model/vocabulary";
import { Select } from "~/ui/Select";

import { choicesOf } from "./choices";
import { PickedChips } from "./PickedChips";
import { TypedField } from "./TypedField";

import css from "./parts.module.css";

interface SourceFieldsProps {
  source: Omit<Source, "id">;
  onChange: (patch: Partial<Omit<Source, "id">>, gesture?: string) => void;
}

const wholeNumber = /^-?\d{1,6}$/u;

export function SourceFields({ source, onChange }: SourceFieldsProps) {
  const t = useText();
  const year = source.year === null ? "" : String(source.year);
  return (
    <div className={css["rows"]}>
      <TypedField
        multiline
        label={t("inspector.sources.citation")}
        value={source.citation}
        onType={(citation, gesture) => onChange({ citation }, gesture)}
      />
      <div className={css["pair"]}>
        <Select
          label={t("inspector.sources.type")}
          value={source.type}
          empty={t("common.unknown")}
          choices={choicesOf(sourceTypes, (value) => t(`words.sourceTypes.${value}`))}
          onChange={(type) => onChange({ type })}
        />
        <TypedField
          label={t("inspector.sources.year")}
          inputMode="numeric"
          value={year}
          keeps={(typed) => (typed === "" || wholeNumber.test(typed) ? plainNumber(typed) : year)}
          onType={(typed, gesture) => {
            if (typed === "") onChange({ year: null }, gesture);
            else if (wholeNumber.test(typed)) onChange({ year: Number(typed) }, gesture);
          }}
        />
      </div>
      <TypedField
        label={t("inspector.sources.url")}
        inputMode="url"
        value={source.url ?? ""}
        onType={(url, gesture) => onChange({ url: url === "" ? null : url }, gesture)}
      />
      <TypedField
        label={t("inspector.sources.via")}
        value={source.via ?? ""}
        onType={(via, gesture) => onChange({ via: via === "" ? null : via }, gesture)}
      />
      <PickedChips
        label={t("inspector.sources.evidence")}
        choices={choicesOf(evidences, (value) => t(`words.evidences.${value}`))}
        value={source.evidence}
        empty={t("inspector.facts.unmarked")}
        onPick={(evidence, gesture) => onChange({ evidence }, gesture)}
      />
    </div>
  );
}

function plainNumber(typed: string): string {
  return typed === "" ? "" : String(Number(typed));
}
