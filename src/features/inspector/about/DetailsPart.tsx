import { useText } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { Tags } from "~/ui/Tags";

import { editMap } from "../edits";
import { Part } from "../Part";
import { withWord } from "../shared";
import { TypedField } from "../TypedField";

export function DetailsPart({ map }: { map: RelataMap }) {
  const t = useText();
  return (
    <Part name="details" title={t("inspector.about.sections.details")}>
      <TypedField
        label={t("inspector.about.place")}
        value={map.place}
        onType={(place, gesture) => editMap({ place }, gesture)}
      />
      <TypedField
        label={t("inspector.about.period")}
        value={map.period}
        onType={(period, gesture) => editMap({ period }, gesture)}
      />
      <TypedField
        label={t("inspector.about.asOf")}
        value={map.asOf}
        onType={(asOf, gesture) => editMap({ asOf }, gesture)}
      />
      <TypedField
        label={t("inspector.about.language")}
        hint={t("inspector.about.languageHint")}
        value={map.language}
        onType={(language, gesture) => editMap({ language }, gesture)}
      />
      <TypedField
        multiline
        label={t("inspector.about.contentNote")}
        hint={t("inspector.about.contentNoteHint")}
        value={map.contentNote}
        onType={(contentNote, gesture) => editMap({ contentNote }, gesture)}
      />
      <Tags
        label={t("inspector.about.tags")}
        hint={t("inspector.about.tagsHint")}
        tags={map.tags}
        removeName={(tag) => t("inspector.element.removeTag", { tag })}
        onAdd={(added) => editMap({ tags: [...map.tags, ...added] })}
        onRemove={(tag) => editMap({ tags: withWord(map.tags, tag, false) })}
      />
    </Part>
  );
}
