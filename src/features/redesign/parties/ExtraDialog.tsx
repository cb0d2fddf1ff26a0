import { useState } from "react";

import { useText } from "~/i18n/text";
import { addExtra } from "~/model/commands/extras";
import type { ExtraRelation, Perspective } from "~/model/map";
import { elementOf } from "~/model/queries";
import { newRelation } from "~/model/relation";
import { labelLimit } from "~/model/shape";
import type { Variant } from "~/model/variant";
import { relationKinds } from "~/model/vocabulary";
import { newId } from "~/state/ids";
import { useVariantInView } from "~/state/inView";
import { document, session } from "~/state/stores";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";
import { Field } from "~/ui/Field";
import { Select } from "~/ui/Select";

import { partyName } from "./names";

import css from "./Parties.module.css";

interface ExtraDialogProps {
  party: Perspective;
  onClose: () => void;
}

/** Asks for a relation that only one party sees: from the element that is picked, to another by its name. */
export function ExtraDialog({ party, onClose }: ExtraDialogProps) {
  const t = useText();
  const variant = useVariantInView();
  const [from, setFrom] = useState(pickedElement(variant));
  const [to, setTo] = useState<string | null>(null);
  const [kind, setKind] = useState<ExtraRelation["kind"] | null>(null);
  const [label, setLabel] = useState("");
  const [why, setWhy] = useState("");
  if (variant === null) return null;
  const [start, end] = [elementOf(variant, from ?? ""), elementOf(variant, to ?? "")];
  const likely = start === undefined || end === undefined ? null : newRelation("", start, end).kind;
  const chosen = kind ?? likely;
  const name = partyName(party, t);

  function add(): void {
    if (variant === null || from === null || to === null || chosen === null) return;
    const extra = { id: newId(), variant: variant.id, from, to, kind: chosen, label: label.trim(), why };
    document.edit({ key: "edit.extra", values: { name } }, (map) => addExtra(map, party.id, extra));
    onClose();
    session.select([extra.id]);
  }

  return (
    <Dialog
      title={t("parties.extra.dialog", { name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button look="primary" disabled={from === null || to === null || chosen === null} onClick={add}>
            {t("parties.extra.add")}
          </Button>
        </>
      }
    >
      <div className={css["form"]}>
        <p className={css["soft"]}>{t("parties.extra.only")}</p>
        <EndSelect label={t("parties.extra.from")} variant={variant} value={from} onChange={setFrom} />
        <EndSelect label={t("parties.extra.to")} variant={variant} value={to} onChange={setTo} />
        <Select
          label={t("parties.extra.kind")}
          value={chosen}
          choices={relationKinds.map((value) => ({ value, text: t(`words.relationKinds.${value}`) }))}
          onChange={setKind}
        />
        <Field label={t("parties.extra.label")} value={label} maxLength={labelLimit} onChange={setLabel} />
        <Field multiline label={t("parties.extra.why")} value={why} onChange={setWhy} />
      </div>
    </Dialog>
  );
}

interface EndSelectProps {
  label: string;
  variant: Variant;
  value: string | null;
  onChange: (id: string | null) => void;
}

function EndSelect({ label, variant, value, onChange }: EndSelectProps) {
  const t = useText();
  const named = ({ label: name }: { readonly label: string }) =>
    name.trim() === "" ? t("common.unnamed") : name.trim();
  const choices = () =>
    variant.elements
      .map((element) => ({ value: element.id, text: named(element) }))
      .sort((a, b) => a.text.localeCompare(b.text));
  const chosen = elementOf(variant, value ?? "");
  return (
    <Select
      label={label}
      value={value}
      empty={t("parties.extra.choose")}
      choices={choices}
      chosenText={chosen === undefined ? "" : named(chosen)}
      onChange={onChange}
    />
  );
}

/** The element that alone is picked. */
function pickedElement(variant: Variant | null): string | null {
  const { selection } = session.getState();
  const [only] = selection;
  if (variant === null || selection.size !== 1 || only === undefined) return null;
  return elementOf(variant, only)?.id ?? null;
}
