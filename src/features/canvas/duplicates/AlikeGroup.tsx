import { useId, useState } from "react";

import { useText } from "~/i18n/text";
import { mergeElements } from "~/model/commands/merge";
import type { RelataMap } from "~/model/map";
import { elementOf, relationsOf, variantOf } from "~/model/queries";
import { document, session } from "~/state/stores";
import { Checkbox } from "~/ui/Checkbox";
import { Field } from "~/ui/Field";

import { Candidate } from "./Candidate";
import { likelyKept, whatMerges } from "./whatMerges";

import css from "./Duplicates.module.css";

interface AlikeGroupProps {
  formId: string;
  map: RelataMap;
  variantId: string;
  ids: readonly string[];
  /** Called with the name of the one that they have become. */
  onMerged: (name: string) => void;
}

/** Elements side by side, which of them is kept, and what will happen when they are made one. */
export function AlikeGroup({ formId, map, variantId, ids, onMerged }: AlikeGroupProps) {
  const t = useText();
  const among = useId();
  const [chosen, setChosen] = useState(() => likelyKept(map, variantId, ids));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<string | null>(null);
  const [withBetween, setWithBetween] = useState(true);

  const variant = variantOf(map, variantId);
  const elements = ids.flatMap((id) => elementOf(variant, id) ?? []);
  const taken = elements.filter(({ id }) => !left.has(id));
  const keep = taken.find(({ id }) => id === chosen) ?? taken[0];
  if (keep === undefined) return null;
  const others = taken.filter((element) => element !== keep);
  const label = typed ?? keep.label;
  const name = label.trim() === "" ? t("common.unnamed") : label.trim();
  const foreseen = whatMerges(map, variantId, keep, others);

  function merge() {
    if (keep === undefined || others.length === 0) return;
    const gone = others.map(({ id }) => id);
    document.edit({ key: "edit.merge", values: { count: gone.length, name } }, (before) =>
      mergeElements(before, variantId, keep.id, gone, {
        label: label.trim(),
        withoutBetween: !withBetween,
      }),
    );
    session.select([keep.id]);
    onMerged(name);
  }

  return (
    <form
      id={formId}
      className={css["group"]}
      onSubmit={(event) => {
        event.preventDefault();
        merge();
      }}
    >
      <fieldset className={css["candidates"]}>
        <legend>{t("duplicates.keepWhich")}</legend>
        {elements.map((element) => (
          <Candidate
            key={element.id}
            element={element}
            relations={relationsOf(variant, element.id).length}
            among={among}
            kept={element === keep}
            left={left.has(element.id)}
            canLeave={elements.length > 2 && (left.has(element.id) || (taken.length > 2 && element !== keep))}
            onKeep={() => setChosen(element.id)}
            onLeave={(leaves) => {
              const next = new Set(left);
              if (leaves) next.add(element.id);
              else next.delete(element.id);
              setLeft(next);
            }}
          />
        ))}
      </fieldset>
      <Field label={t("duplicates.name")} value={label} onChange={setTyped} maxLength={500} />
      <section aria-label={t("duplicates.what")} className={css["foreseen"]}>
        <h3>{t("duplicates.what")}</h3>
        <ul>
          <li>
            {foreseen.moves === 0
              ? t("duplicates.movesNone")
              : t("duplicates.moves", { count: foreseen.moves, name })}
          </li>
          {foreseen.between === 0 || withBetween ? null : (
            <li>{t("duplicates.betweenGone", { count: foreseen.between })}</li>
          )}
          <li>{t("duplicates.fills", { name })}</li>
          {foreseen.joins ? <li>{t("duplicates.notes")}</li> : null}
          {foreseen.otherKinds.map((other) => (
            <li key={other.id} className={css["warning"]}>
              {t("duplicates.kindLost", {
                name: other.label === "" ? t("common.unnamed") : other.label,
                kind: t(`words.elementKinds.${keep.kind}`).toLowerCase(),
              })}
            </li>
          ))}
          {foreseen.trustLost === 0 ? null : (
            <li className={css["warning"]}>{t("duplicates.trustLost", { count: foreseen.trustLost })}</li>
          )}
          {foreseen.elsewhere === 0 ? null : (
            <li>{t("duplicates.elsewhere", { count: foreseen.elsewhere })}</li>
          )}
          <li>{t("duplicates.undo")}</li>
        </ul>
        {foreseen.between === 0 ? null : (
          <Checkbox
            label={t("duplicates.between", { count: foreseen.between, name })}
            state={withBetween}
            onChange={setWithBetween}
          />
        )}
      </section>
    </form>
  );
}
