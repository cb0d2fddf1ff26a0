import { useText } from "~/i18n/text";
import { elementKinds } from "~/model/vocabulary";

import { DeleteButton } from "../DeleteButton";
import { Heading } from "../Heading";
import { itemsOf, type Many } from "../subject";
import { ManyElements } from "./ManyElements";
import { ManyRelations } from "./ManyRelations";

import css from "../parts.module.css";

/** Several things at once: how many of what, and the fields that they share. */
export function ManyPanel({ variantId, many }: { variantId: string; many: Many }) {
  const t = useText();
  const { elements, relations, frames, notes } = many;
  const ids = itemsOf(many).map(({ id }) => id);
  const counts: readonly string[] = [
    ...elementKinds.map((kind) => {
      const count = elements.filter((element) => element.kind === kind).length;
      return count === 0 ? "" : t(`inspector.many.${kind}`, { count });
    }),
    relations.length === 0 ? "" : t("inspector.many.relations", { count: relations.length }),
    frames.length === 0 ? "" : t("inspector.many.frames", { count: frames.length }),
    notes.length === 0 ? "" : t("inspector.many.notes", { count: notes.length }),
  ].filter((words) => words !== "");

  return (
    <div className={css["body"]}>
      <div>
        <Heading>{t("inspector.many.summary", { count: ids.length })}</Heading>
        <p className={css["own"]}>{counts.join(" · ")}</p>
      </div>
      {elements.length + relations.length === 0 ? null : (
        <p className={css["lead"]}>{t("inspector.many.lead")}</p>
      )}
      {relations.length > 0 ? <ManyRelations variantId={variantId} relations={relations} /> : null}
      {elements.length > 0 ? <ManyElements variantId={variantId} elements={elements} /> : null}
      <DeleteButton target={{ variantId, ids, name: "" }} />
    </div>
  );
}
