import { useState } from "react";

import { useText } from "~/i18n/text";
import { elementOf, relationsOf } from "~/model/queries";
import { Button } from "~/ui/Button";

import { useVariant } from "../inView";
import { sentenceOf } from "../names";
import { Part } from "../Part";
import { useTurning } from "../turning";

import css from "../parts.module.css";

/** A busy element has hundreds; this many are shown until somebody asks for the rest. */
const first = 30;

/** The relations of an element as buttons: the way to a relation without a pointer. */
export function RelationsPart({ elementId }: { elementId: string }) {
  const t = useText();
  const variant = useVariant();
  const turnTo = useTurning();
  const [all, setAll] = useState(false);
  const relations = variant === null ? [] : relationsOf(variant, elementId);
  if (variant === null) return null;
  const shown = all ? relations : relations.slice(0, first);
  const rest = relations.length - shown.length;
  return (
    <Part name="relations" title={t("inspector.element.sections.relations")} count={relations.length}>
      {relations.length === 0 ? <p className={css["lead"]}>{t("inspector.element.noRelations")}</p> : null}
      <ul>
        {shown.map((relation) => (
          <li key={relation.id}>
            <button type="button" className={css["link"]} onClick={() => turnTo([relation.id])}>
              <span>
                {sentenceOf(relation, elementOf(variant, relation.from), elementOf(variant, relation.to), t)}
                {relation.label === "" ? null : <span className={css["soft"]}> {relation.label}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest === 0 ? null : (
        <div className={css["actions"]}>
          <Button onClick={() => setAll(true)}>{t("inspector.showAll", { count: rest })}</Button>
        </div>
      )}
    </Part>
  );
}
