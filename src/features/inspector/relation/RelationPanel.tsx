import { useText } from "~/i18n/text";
import { updateRelations } from "~/model/commands/relations";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";
import { labelLimit } from "~/model/shape";
import { Checkbox } from "~/ui/Checkbox";

import { DeleteButton } from "../DeleteButton";
import { changeOf, editRelations } from "../edits";
import { Heading } from "../Heading";
import { nameOf, sentenceOf } from "../names";
import { NoteField } from "../NoteField";
import { SourcesPart } from "../SourcesPart";
import { TypedField } from "../TypedField";
import { EndsPart } from "./EndsPart";
import { HumanSecurityBlock } from "./HumanSecurityBlock";
import { HumanSecurityReasonsPart } from "./HumanSecurityReasonsPart";
import { KindChips } from "./KindChips";
import { likelyKinds } from "./likelyKinds";
import { PracticePart } from "./PracticePart";
import { PrehistoryPart } from "./PrehistoryPart";
import { ReadingsPart } from "./ReadingsPart";
import { RulesPart } from "./RulesPart";
import { TrustBlock } from "./TrustBlock";
import { TrustReasonsPart } from "./TrustReasonsPart";

import css from "../parts.module.css";

interface RelationPanelProps {
  variantId: string;
  relation: Relation;
  from: Element;
  to: Element;
}

/** Every field of one relation, the five that matter first. */
export function RelationPanel({ variantId, relation, from, to }: RelationPanelProps) {
  const t = useText();
  const { label, kind, roles, trust, humanSecurity } = relation;
  const target = { variantId, ids: [relation.id], name: sentenceOf(relation, from, to, t) };
  const role = (end: "from" | "to") => {
    const practice = roles?.[end] ?? null;
    return practice === null ? t("common.unknown") : t(`words.practices.${practice}`);
  };

  return (
    <div className={css["body"]}>
      <div>
        <Heading>
          {nameOf(from, t)} <span className={css["verb"]}>{t(`words.relationVerbs.${kind}`)}</span>{" "}
          {nameOf(to, t)}
        </Heading>
        {label === "" ? null : <p className={css["own"]}>{label}</p>}
      </div>
      <KindChips
        target={target}
        value={kind}
        order={likelyKinds(from.kind, to.kind)}
        aside={
          roles === null ? undefined : t("inspector.relation.roles", { from: role("from"), to: role("to") })
        }
      />
      <TrustBlock target={target} trust={trust} from={from} to={to} />
      <HumanSecurityBlock target={target} reading={humanSecurity} from={from} to={to} />
      <TypedField
        label={t("inspector.label")}
        hint={t("inspector.relation.labelHint")}
        value={label}
        maxLength={labelLimit}
        onType={(typed, gesture) => editRelations(target, { label: typed }, gesture)}
      />
      <NoteField value={relation.note} onType={(note, gesture) => editRelations(target, { note }, gesture)} />
      <div className={css["parts"]}>
        <PrehistoryPart target={target} events={relation.prehistory} />
        <RulesPart target={target} rules={relation.informalRules} />
        {trust === null ? null : <TrustReasonsPart target={target} trust={trust} from={from} to={to} />}
        <HumanSecurityReasonsPart target={target} reading={humanSecurity} />
        <ReadingsPart variantId={variantId} relation={relation} from={from} to={to} />
        <PracticePart target={target} relation={relation} from={from} to={to} />
        <SourcesPart
          chosen={relation.sources}
          name={changeOf(target)}
          link={(map, sources) => updateRelations(map, variantId, target.ids, { sources })}
        />
        <EndsPart variantId={variantId} relation={relation} from={from} to={to} />
      </div>
      <Checkbox
        label={t("inspector.confidential")}
        state={relation.confidential}
        onChange={(confidential) => editRelations(target, { confidential })}
      />
      <DeleteButton target={target} />
    </div>
  );
}
