import { useText } from "~/i18n/text";
import { updateElements } from "~/model/commands/elements";
import type { Element } from "~/model/element";
import { labelLimit } from "~/model/shape";
import { Checkbox } from "~/ui/Checkbox";

import { DeleteButton } from "../DeleteButton";
import { changeOf, editElements, renameElement } from "../edits";
import { Heading } from "../Heading";
import { nameOf } from "../names";
import { NoteField } from "../NoteField";
import { SourcesPart } from "../SourcesPart";
import { TagsPart } from "../TagsPart";
import { TypedField } from "../TypedField";
import { AxesPart } from "./AxesPart";
import { CapitalsPart } from "./CapitalsPart";
import { ElementType } from "./ElementType";
import { KindFields } from "./KindFields";
import { KindPart } from "./KindPart";
import { ReceivedPart } from "./ReceivedPart";
import { RelationsPart } from "./RelationsPart";

import css from "../parts.module.css";

/** Every field of one element, and the way to its relations. */
export function ElementPanel({ variantId, element }: { variantId: string; element: Element }) {
  const t = useText();
  const target = { variantId, ids: [element.id], name: nameOf(element, t) };
  return (
    <div className={css["body"]}>
      <Heading>{nameOf(element, t)}</Heading>
      <TypedField
        label={t("inspector.label")}
        value={element.label}
        maxLength={labelLimit}
        onType={(label, gesture) => renameElement(target, label, gesture)}
      />
      <ElementType target={target} kind={element.kind} value={element.type} />
      <KindFields target={target} kind={element.kind} elements={[element]} />
      <NoteField value={element.note} onType={(note, gesture) => editElements(target, { note }, gesture)} />
      <div className={css["parts"]}>
        <RelationsPart elementId={element.id} />
        {element.kind === "actor" ? <ReceivedPart elementId={element.id} /> : null}
        <AxesPart target={target} elements={[element]} />
        {element.kind === "actor" ? <CapitalsPart target={target} actors={[element]} /> : null}
        <TagsPart target={target} elements={[element]} />
        <SourcesPart
          chosen={element.sources}
          name={changeOf(target)}
          link={(map, sources) => updateElements(map, variantId, target.ids, { sources })}
        />
        <KindPart target={target} kind={element.kind} />
      </div>
      <Checkbox
        label={t("inspector.confidential")}
        state={element.confidential}
        onChange={(confidential) => editElements(target, { confidential })}
      />
      <DeleteButton target={target} />
    </div>
  );
}
