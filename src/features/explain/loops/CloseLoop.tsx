import { useState } from "react";

import type { OpenEnd } from "~/analysis/loops/open-ends";
import { useText } from "~/i18n/text";
import { addFeedback } from "~/model/commands/impact";
import { endStands } from "~/model/endStands";
import type { Feedback } from "~/model/impact";
import type { Variant } from "~/model/variant";
import { feedbackDelays, polarities } from "~/model/vocabulary";
import { newId } from "~/state/ids";
import { document } from "~/state/stores";
import { Button } from "~/ui/Button";
import { ChoiceChips } from "~/ui/Chips";
import { Field } from "~/ui/Field";
import { type ListChoice, Select } from "~/ui/Select";

import { type Chosen, closingAtOnce, endsToReturnTo, returningEnds } from "./closingEnds";
import { useFirstFocus } from "./useFirstFocus";

import css from "./Loops.module.css";

interface CloseLoopProps {
  variant: Variant;
  openEnds: readonly OpenEnd[];
  /** The ends that are filled in; null where nobody chose any. */
  chosen: Chosen | null;
  onDone: () => void;
  canCancel: boolean;
}

const words = { "+": "same", "-": "opposite" } as const;

/** Asks which effect returns to what, and adds the link as one step. */
export function CloseLoop({ variant, openEnds, chosen, onDone, canCancel }: CloseLoopProps) {
  const t = useText();
  // Where it stands open by itself, it takes the focus from nobody.
  const form = useFirstFocus<HTMLFieldSetElement>(chosen !== null);
  const [from, setFrom] = useState(chosen?.from ?? null);
  const [to, setTo] = useState(chosen?.to ?? null);
  const [polarity, setPolarity] = useState<Feedback["polarity"]>("+");
  const [delay, setDelay] = useState<Feedback["delay"]>(null);
  const [typed, setTyped] = useState("");
  const [why, setWhy] = useState("");
  const strength = typed.trim() === "" ? null : Number(typed.replace(",", "."));
  const isStrength = strength === null || (strength >= 0 && strength <= 1);
  const stands = (end: string | null): end is string => end !== null && endStands(variant, end);
  const closes = to !== null && closingAtOnce(from, variant).includes(to);

  const add = () => {
    if (!stands(from) || !stands(to) || !isStrength) return;
    const link = { id: newId(), from, to, polarity, delay, strength, why: why.trim() };
    document.edit({ key: "edit.feedback" }, (map) => addFeedback(map, variant.id, link));
    for (const clear of [setFrom, setTo]) clear(null);
    for (const clear of [setTyped, setWhy]) clear("");
    setDelay(null);
    setPolarity("+");
    onDone();
  };
  return (
    <fieldset className={css["form"]} ref={form}>
      <legend>{t("loops.close.title")}</legend>
      <p className={css["lead"]}>{t("loops.close.lead")}</p>
      <Select
        label={t("loops.close.from")}
        value={from}
        empty={t("loops.close.choose")}
        choices={() => returningEnds(variant, openEnds, t)}
        chosenText={textOf(from, () => returningEnds(variant, openEnds, t))}
        onChange={setFrom}
      />
      <Select
        label={t("loops.close.to")}
        value={to}
        empty={t("loops.close.choose")}
        choices={() => endsToReturnTo(from, variant, openEnds, t)}
        chosenText={textOf(to, () => endsToReturnTo(from, variant, openEnds, t))}
        onChange={setTo}
      />
      <ChoiceChips
        label={t("loops.close.effect")}
        choices={polarities.map((value) => ({
          value,
          text: t(`loops.close.effects.${words[value]}`),
          meaning: t(`loops.close.effectHints.${words[value]}`),
        }))}
        value={polarity}
        onChange={(value) => {
          if (value !== null) setPolarity(value);
        }}
      />
      <ChoiceChips
        label={t("loops.close.delay")}
        choices={feedbackDelays.map((value) => ({ value, text: t(`words.delays.${value}`) }))}
        value={delay}
        empty={t("common.unknown")}
        onChange={setDelay}
      />
      <Field
        label={t("loops.close.strength")}
        hint={t(isStrength ? "loops.close.strengthHint" : "loops.close.strengthWrong")}
        inputMode="decimal"
        value={typed}
        onChange={setTyped}
      />
      <Field multiline label={t("loops.close.why")} value={why} onChange={setWhy} />
      <div className={css["tools"]}>
        <Button look="primary" disabled={!stands(from) || !stands(to) || !isStrength} onClick={add}>
          {t(closes ? "loops.close.addClosing" : "loops.close.add")}
        </Button>
        {canCancel ? <Button onClick={onDone}>{t("common.cancel")}</Button> : null}
      </div>
    </fieldset>
  );
}

/** What the chosen end is called in its list, which is not made where nothing is chosen. */
function textOf(end: string | null, list: () => readonly ListChoice[]): string {
  return end === null ? "" : (list().find(({ value }) => value === end)?.text ?? "");
}
