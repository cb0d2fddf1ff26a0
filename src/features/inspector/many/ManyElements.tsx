import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import { Checkbox } from "~/ui/Checkbox";

import { editElements } from "../edits";
import { AxesPart } from "../element/AxesPart";
import { CapitalsPart } from "../element/CapitalsPart";
import { ElementType } from "../element/ElementType";
import { KindFields } from "../element/KindFields";
import { ofKind, shared } from "../shared";
import { TagsPart } from "../TagsPart";

import css from "../parts.module.css";

interface ManyElementsProps {
  variantId: string;
  elements: readonly Element[];
}

/** What several elements share, and where they are of one kind, what that kind alone has. */
export function ManyElements({ variantId, elements }: ManyElementsProps) {
  const t = useText();
  const target = { variantId, ids: elements.map(({ id }) => id), name: "" };
  const kind = shared(elements, (element) => element.kind);
  const confidential = shared(elements, (element) => element.confidential);
  return (
    <section className={css["body"]} aria-label={t("inspector.many.elements")}>
      {kind === undefined ? null : (
        <>
          <ElementType target={target} kind={kind} value={shared(elements, ({ type }) => type)} />
          <KindFields target={target} kind={kind} elements={elements} />
        </>
      )}
      <div className={css["parts"]}>
        <AxesPart target={target} elements={elements} />
        {kind === "actor" ? <CapitalsPart target={target} actors={ofKind(elements, kind)} /> : null}
        <TagsPart target={target} elements={elements} />
      </div>
      <Checkbox
        label={t("inspector.confidential")}
        state={confidential ?? "mixed"}
        onChange={(on) => editElements(target, { confidential: on })}
      />
    </section>
  );
}
