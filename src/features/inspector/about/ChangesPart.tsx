import { useEffect, useRef, useState } from "react";

import { useText, type Text } from "~/i18n/text";
import { changedItems } from "~/model/changedItems";
import { explainChange } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { elementOf, relationOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { document } from "~/state/stores";
import { useLocked } from "~/ui/locked";

import { nameOf, sentenceOf } from "../names";
import { Part } from "../Part";
import { PickToAdd } from "../PickToAdd";
import { TypedField } from "../TypedField";

import css from "../parts.module.css";

/** What a variant changes against the one it is based on, each with its reason. */
export function ChangesPart({ map, variant }: { map: RelataMap; variant: Variant }) {
  const t = useText();
  const locked = useLocked();
  const list = useRef<HTMLUListElement>(null);
  const base = map.variants.find(({ id }) => id === variant.basedOn);
  // An emptied reason takes the entry out of the document; the row stays until the part is left, so that one can go on typing.
  const [listed, setListed] = useState(() => variant.changes.map(({ ref }) => ref));
  const refs = [...new Set([...listed, ...variant.changes.map(({ ref }) => ref)])];
  const [added, setAdded] = useState<string | null>(null);

  useEffect(() => {
    if (added !== null) list.current?.lastElementChild?.querySelector("textarea")?.focus();
  }, [added]);

  return (
    <Part name="changes" title={t("inspector.about.sections.changes")} count={variant.changes.length}>
      <p className={css["lead"]}>{t("inspector.variant.changesLead")}</p>
      <ul ref={list} className={css["rows"]}>
        {refs.map((ref) => (
          <li key={ref} className={css["row"]}>
            <TypedField
              multiline
              label={nameOfItem(ref, variant, base, t)}
              value={variant.changes.find((change) => change.ref === ref)?.why ?? ""}
              onType={(why, gesture) =>
                document.edit({ key: "edit.variant" }, (m) => explainChange(m, variant.id, ref, why), gesture)
              }
            />
          </li>
        ))}
      </ul>
      {locked || base === undefined ? null : (
        <Unexplained
          base={base}
          variant={variant}
          explained={refs}
          onAdd={(ref) => {
            setListed([...refs, ref]);
            setAdded(ref);
          }}
        />
      )}
    </Part>
  );
}

interface UnexplainedProps {
  base: Variant;
  variant: Variant;
  explained: readonly string[];
  onAdd: (ref: string) => void;
}

/** A component of its own, since comparing two variants is work that a closed part should not do. */
function Unexplained({ base, variant, explained, onAdd }: UnexplainedProps) {
  const t = useText();
  const refs = changedItems(base, variant).filter((ref) => !explained.includes(ref));
  if (refs.length === 0) return null;
  return (
    <PickToAdd
      label={t("inspector.variant.unexplained")}
      addName={t("inspector.variant.explain")}
      choices={() => refs.map((ref) => ({ value: ref, text: nameOfItem(ref, variant, base, t) }))}
      onAdd={onAdd}
    />
  );
}

function nameOfRef(ref: string, variant: Variant, t: Text): string | undefined {
  const element = elementOf(variant, ref);
  if (element !== undefined) return nameOf(element, t);
  const relation = relationOf(variant, ref);
  if (relation === undefined) return undefined;
  return sentenceOf(relation, elementOf(variant, relation.from), elementOf(variant, relation.to), t);
}

function nameOfItem(ref: string, variant: Variant, base: Variant | undefined, t: Text): string {
  const here = nameOfRef(ref, variant, t);
  if (here !== undefined) return here;
  const name = base === undefined ? undefined : nameOfRef(ref, base, t);
  return t("inspector.variant.gone", { name: name ?? t("common.unnamed") });
}
