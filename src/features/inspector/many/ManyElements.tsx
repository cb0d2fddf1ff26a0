import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import { Checkbox } from "~/ui/Checkbox";

import { editElements } from "../edits";
import { AxesPart } from "../element/AxesPart";
import { ChainChips } from "../element/ChainChips";
import { ElementType } from "../element/ElementType";
import { SeatChips } from "../element/SeatChips";
import { shared } from "../shared";
import { TagsPart } from "../TagsPart";

import css from "../parts.module.css";

interface ManyElementsProps {
  variantId: string;
  elements: readonly Element[];
}

/** What several elements share: a type where they are of one kind, and what actors have where all are actors. */
export function ManyElements({ variantId, elements }: ManyElementsProps) {
  const t = useText();
  const target = { variantId, ids: elements.map(({ id }) => id), name: "" };
  const kind = shared(elements, (element) => element.kind);
  const actors = elements.filter((element) => element.kind === "actor");
  const confidential = shared(elements, (element) => element.confidential);
  return (
    <section className={css["body"]} aria-label={t("inspector.many.elements")}>
      {kind === undefined ? null : (
        <ElementType target={target} kind={kind} value={shared(elements, ({ type }) => type)} />
      )}
      {actors.length === elements.length ? (
        <>
          <ChainChips target={target} value={shared(actors, ({ chain }) => chain)} />
          <SeatChips target={target} value={shared(actors, ({ seatAtTable }) => seatAtTable)} />
        </>
      ) : null}
      <div className={css["parts"]}>
        <AxesPart target={target} elements={elements} />
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
