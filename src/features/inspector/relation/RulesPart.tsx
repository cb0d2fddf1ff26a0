import { useText } from "~/i18n/text";
import type { InformalRule } from "~/model/relation";
import { informalRuleTypes } from "~/model/vocabulary";
import { Help } from "~/ui/Help";

import { choicesOf, termsOf } from "../choices";
import { editRelations, type Target } from "../edits";
import { Part } from "../Part";
import { PickedChips } from "../PickedChips";
import { Rows } from "../Rows";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

const blank: InformalRule = { text: "", type: null };

export function RulesPart({ target, rules }: { target: Target; rules: readonly InformalRule[] }) {
  const t = useText();
  const word = (value: (typeof informalRuleTypes)[number]) => t(`words.informalRuleTypes.${value}`);
  const meaning = (value: (typeof informalRuleTypes)[number]) => t(`inspector.help.rules.${value}`);
  return (
    <Part name="rules" title={t("inspector.relation.sections.rules")} count={rules.length}>
      <p className={css["lead"]}>{t("inspector.rules.lead")}</p>
      <Rows
        items={rules}
        blank={blank}
        name={(place) => t("inspector.rules.one", { place })}
        removeName={(place) => t("inspector.rules.remove", { place })}
        addName={t("inspector.rules.add")}
        onChange={(informalRules, gesture) => editRelations(target, { informalRules }, gesture)}
      >
        {(rule, change) => (
          <>
            <TypedField
              multiline
              label={t("inspector.rules.text")}
              value={rule.text}
              onType={(text, gesture) => change({ ...rule, text }, gesture)}
            />
            <PickedChips
              label={t("inspector.rules.type")}
              choices={choicesOf(informalRuleTypes, word, meaning)}
              value={rule.type}
              empty={t("common.unknown")}
              onPick={(type, gesture) => change({ ...rule, type }, gesture)}
            />
          </>
        )}
      </Rows>
      <Help summary={t("inspector.meaning")} terms={termsOf(informalRuleTypes, word, meaning)} />
    </Part>
  );
}
