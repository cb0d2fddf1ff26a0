import { useText } from "~/i18n/text";
import { addressesIn } from "~/lib/outside";
import type { Note } from "~/model/note";
import { tints } from "~/model/vocabulary";
import { Checkbox } from "~/ui/Checkbox";

import { choicesOf } from "../choices";
import { DeleteButton } from "../DeleteButton";
import { Heading } from "../Heading";
import { OutsideLink } from "../OutsideLink";
import { PickedChips } from "../PickedChips";
import { TypedField } from "../TypedField";
import { editNote } from "./edits";
import { SizeFields } from "./SizeFields";

import css from "../parts.module.css";

/** A sticky note: its words, its paper, its size. */
export function NotePanel({ variantId, note }: { variantId: string; note: Note }) {
  const t = useText();
  const name = t("inspector.annotation.note");
  const [line = ""] = note.text.trim().split("\n");
  const target = { variantId, ids: [note.id], name };
  const addresses = addressesIn(note.text);
  return (
    <div className={css["body"]}>
      <Heading>{line === "" ? t("common.unnamed") : line}</Heading>
      <div className={css["block"]}>
        <TypedField
          multiline
          label={t("inspector.annotation.text")}
          value={note.text}
          onType={(text, gesture) => editNote(target, { text }, gesture)}
        />
        {addresses.length === 0 ? null : (
          <ul aria-label={t("inspector.leave.links")} className={css["lead"]}>
            {addresses.map((address) => (
              <li key={address}>
                <OutsideLink address={address} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <PickedChips
        label={t("inspector.annotation.colour")}
        choices={choicesOf(tints, (tint) => t(`inspector.annotation.tints.${tint}`))}
        value={note.tint}
        onPick={(tint, gesture) => {
          if (tint !== null) editNote(target, { tint }, gesture);
        }}
      />
      <SizeFields target={target} item={note} hint={t("inspector.annotation.heightHint")} />
      <Checkbox
        label={t("inspector.confidential")}
        state={note.confidential}
        onChange={(confidential) => editNote(target, { confidential })}
      />
      <DeleteButton target={target} />
    </div>
  );
}
