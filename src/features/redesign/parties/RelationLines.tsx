import { useText } from "~/i18n/text";
import type { Relation } from "~/model/relation";
import type { Variant } from "~/model/variant";
import { session } from "~/state/stores";

import { relationSentence } from "./names";

import css from "./Parties.module.css";

interface RelationLinesProps {
  title: string;
  relations: readonly Relation[];
  variant: Variant;
}

/** Relations under a title; a press lights one up on the drawing and opens it. */
export function RelationLines({ title, relations, variant }: RelationLinesProps) {
  const t = useText();
  return (
    <details className={css["lines"]}>
      <summary>{title}</summary>
      <ul>
        {relations.map((relation) => (
          <li key={relation.id}>
            <button
              type="button"
              className={css["press"]}
              onClick={() => {
                session.lightUp([relation.from, relation.id, relation.to]);
                session.select([relation.id]);
              }}
            >
              {relationSentence(relation, variant, t)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
