import { useState } from "react";

import { useText, type Text } from "~/i18n/text";
import { explainChange } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { elementOf, relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { document } from "~/state/stores";

import { nameOf, sentenceOf } from "../names";
import { Part } from "../Part";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

/** What a variant changes against the one it is based on, each with its reason. */
export function ChangesPart({ map, variant }: { map: RelataMap; variant: Variant }) {
  const t = useText();
  const base = map.variants.find(({ id }) => id === variant.basedOn);
  // An emptied reason takes the entry out of the document; the row stays until the part is left, so that one can go on typing.
  const [listed] = useState(() => variant.changes.map(({ ref }) => ref));
  const refs = [...new Set([...listed, ...variant.changes.map(({ ref }) => ref)])];
  return (
    <Part name="changes" title={t("inspector.about.sections.changes")} count={variant.changes.length}>
      <p className={css["lead"]}>{t("inspector.variant.changesLead")}</p>
      <ul className={css["rows"]}>
        {refs.map((ref) => {
          const name = nameOfRef(ref, variant, t) ?? nameOfGone(ref, base, t);
          return (
            <li key={ref} className={css["row"]}>
              <TypedField
                multiline
                label={name}
                value={variant.changes.find((change) => change.ref === ref)?.why ?? ""}
                onType={(why, gesture) =>
                  document.edit(
                    { key: "edit.variant" },
                    (m) => explainChange(m, variant.id, ref, why),
                    gesture,
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function nameOfRef(ref: string, variant: Variant, t: Text): string | undefined {
  const element = elementOf(variant, ref);
  if (element !== undefined) return nameOf(element, t);
  const relation = relationOf(variant, ref);
  if (relation === undefined) return undefined;
  return sentenceOf(relation, elementOf(variant, relation.from), elementOf(variant, relation.to), t);
}

function nameOfGone(ref: string, base: Variant | undefined, t: Text): string {
  const name = base === undefined ? undefined : nameOfRef(ref, base, t);
  return t("inspector.variant.gone", { name: name ?? t("common.unnamed") });
}
