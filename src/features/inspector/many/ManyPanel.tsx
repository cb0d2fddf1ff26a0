import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import type { Relation } from "~/model/relation";
import { elementKinds } from "~/model/vocabulary";

import { DeleteButton } from "../DeleteButton";
import { Heading } from "../Heading";
import { ManyElements } from "./ManyElements";
import { ManyRelations } from "./ManyRelations";

import css from "../parts.module.css";

interface ManyPanelProps {
  variantId: string;
  elements: readonly Element[];
  relations: readonly Relation[];
}

/** Several things at once: how many of what, and the fields that they share. */
export function ManyPanel({ variantId, elements, relations }: ManyPanelProps) {
  const t = useText();
  const ids = [...elements, ...relations].map(({ id }) => id);
  const counts: readonly string[] = [
    ...elementKinds.map((kind) => {
      const count = elements.filter((element) => element.kind === kind).length;
      return count === 0 ? "" : t(`inspector.many.${kind}`, { count });
    }),
    relations.length === 0 ? "" : t("inspector.many.relations", { count: relations.length }),
  ].filter((words) => words !== "");

  return (
    <div className={css["body"]}>
      <div>
        <Heading>{t("inspector.many.summary", { count: ids.length })}</Heading>
        <p className={css["own"]}>{counts.join(" · ")}</p>
      </div>
      <p className={css["lead"]}>{t("inspector.many.lead")}</p>
      {relations.length > 0 ? <ManyRelations variantId={variantId} relations={relations} /> : null}
      {elements.length > 0 ? <ManyElements variantId={variantId} elements={elements} /> : null}
      <DeleteButton target={{ variantId, ids, name: "" }} />
    </div>
  );
}
