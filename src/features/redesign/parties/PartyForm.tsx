import { useState } from "react";

import { useText } from "~/i18n/text";
import { updatePerspective } from "~/model/commands/perspectives";
import type { Perspective } from "~/model/map";
import { securityChain } from "~/model/vocabulary";
import { newId } from "~/state/ids";
import { document, useDocument } from "~/state/stores";
import { typingGesture } from "~/state/typing";
import { ChoiceChips } from "~/ui/Chips";
import { ColourField } from "~/ui/ColourField";
import { Field, type FieldProps } from "~/ui/Field";

import css from "./Parties.module.css";

type Patch = Parameters<typeof updatePerspective>[2];

/** What a party says of itself: its name, its place in the security chain, its colour, what security means to it. */
export function PartyForm({ party }: { party: Perspective }) {
  const t = useText();
  const [stay, setStay] = useState(newId);
  const { id, name, chain, colour, securityView } = party;
  const edit = (patch: Patch, gesture?: string) =>
    document.edit({ key: "edit.perspectives" }, (map) => updatePerspective(map, id, patch), gesture);
  return (
    <div className={css["form"]}>
      <TypedLine
        label={t("parties.name")}
        value={name}
        onType={(typed, gesture) => edit({ name: typed }, gesture)}
      />
      <ChoiceChips
        label={t("parties.chain")}
        choices={securityChain.map((value) => ({ value, text: t(`words.securityChain.${value}`) }))}
        value={chain}
        empty={t("common.unknown")}
        onChange={(picked) => edit({ chain: picked })}
      />
      <ColourField
        label={t("parties.colour")}
        value={colour}
        empty={t("parties.noColour")}
        clear={t("parties.clearColour")}
        onFocus={() => setStay(newId())}
        onBlur={document.endGesture}
        onChange={(picked) => edit({ colour: picked }, picked === null ? undefined : `colour ${stay}`)}
      />
      <TypedLine
        multiline
        label={t("parties.view")}
        hint={t("parties.viewHint")}
        value={securityView}
        onType={(typed, gesture) => edit({ securityView: typed }, gesture)}
      />
    </div>
  );
}

let stays = 0;

function nextStay(): string {
  stays += 1;
  return `party ${typingGesture(stays)}`;
}

interface TypedLineProps extends Omit<FieldProps, "onChange" | "onFocus" | "onBlur" | "typing"> {
  onType: (typed: string, gesture: string) => void;
}

/** A field of which all that is typed in one stay is one step of history. */
function TypedLine({ onType, ...field }: TypedLineProps) {
  const [gesture, setGesture] = useState(nextStay);
  const typing = useDocument((state) => state.gesture === gesture);
  return (
    <Field
      {...field}
      typing={typing}
      onFocus={() => setGesture(nextStay())}
      onBlur={document.endGesture}
      onChange={(typed) => onType(typed, gesture)}
    />
  );
}
