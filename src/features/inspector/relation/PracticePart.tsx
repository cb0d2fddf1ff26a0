import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";
import { practices } from "~/model/vocabulary";
import { Help } from "~/ui/Help";
import { Select } from "~/ui/Select";

import { choicesOf, termsOf } from "../choices";
import { editRelations, type Target } from "../edits";
import { nameOf } from "../names";
import { Part } from "../Part";
import { PracticeControls } from "./PracticeControls";

interface PracticePartProps {
  target: Target;
  relation: Relation;
  from: Element;
  to: Element;
}

type Practice = (typeof practices)[number];

export function PracticePart({ target, relation, from, to }: PracticePartProps) {
  const t = useText();
  const { roles, strength, formality } = relation;
  const word = (value: Practice) => t(`words.practices.${value}`);
  const meaning = (value: Practice) => t(`inspector.help.roleTerms.${value}`);
  const choices = choicesOf(practices, word, meaning);

  function setRole(end: "from" | "to", role: Practice | null): void {
    const next = { from: null, to: null, ...roles, [end]: role };
    editRelations(target, { roles: next.from === null && next.to === null ? null : next });
  }

  return (
    <Part name="practice" title={t("inspector.relation.sections.practice")}>
      <Select
        label={t("inspector.relation.role", { name: nameOf(from, t) })}
        value={roles?.from ?? null}
        empty={t("common.unknown")}
        choices={choices}
        onChange={(role) => setRole("from", role)}
      />
      <Select
        label={t("inspector.relation.role", { name: nameOf(to, t) })}
        value={roles?.to ?? null}
        empty={t("common.unknown")}
        choices={choices}
        onChange={(role) => setRole("to", role)}
      />
      <Help
        summary={t("inspector.meaning")}
        text={t("inspector.help.roles")}
        terms={termsOf(practices, word, meaning)}
      />
      <PracticeControls target={target} strength={strength} formality={formality} />
    </Part>
  );
}
