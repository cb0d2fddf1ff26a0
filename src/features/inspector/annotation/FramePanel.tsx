import { useText } from "~/i18n/text";
import type { Frame } from "~/model/frame";
import { labelLimit } from "~/model/shape";
import type { Variant } from "~/model/variant";
import { tints } from "~/model/vocabulary";
import { Checkbox } from "~/ui/Checkbox";

import { choicesOf } from "../choices";
import { DeleteButton } from "../DeleteButton";
import { Heading } from "../Heading";
import { NoteField } from "../NoteField";
import { PickedChips } from "../PickedChips";
import { TypedField } from "../TypedField";
import { editFrame } from "./edits";
import { InsidePart } from "./InsidePart";
import { SizeFields } from "./SizeFields";

import css from "../parts.module.css";

/** What there is to say about a frame, and what lies in it. */
export function FramePanel({ variant, frame }: { variant: Variant; frame: Frame }) {
  const t = useText();
  const name = frame.label === "" ? t("common.unnamed") : frame.label;
  const target = { variantId: variant.id, ids: [frame.id], name };
  return (
    <div className={css["body"]}>
      <Heading>{name}</Heading>
      <TypedField
        label={t("inspector.annotation.name")}
        value={frame.label}
        maxLength={labelLimit}
        onType={(label, gesture) => editFrame(target, { label }, gesture)}
      />
      <PickedChips
        label={t("inspector.annotation.colour")}
        choices={choicesOf(tints, (tint) => t(`inspector.annotation.tints.${tint}`))}
        value={frame.tint}
        empty={t("inspector.annotation.plain")}
        onPick={(tint, gesture) => editFrame(target, { tint }, gesture)}
      />
      <NoteField value={frame.note} onType={(note, gesture) => editFrame(target, { note }, gesture)} />
      <SizeFields target={target} item={frame} />
      <div className={css["parts"]}>
        <InsidePart variant={variant} frame={frame} />
      </div>
      <Checkbox
        label={t("inspector.confidential")}
        state={frame.confidential}
        onChange={(confidential) => editFrame(target, { confidential })}
      />
      <p className={css["lead"]}>{t("inspector.annotation.stays")}</p>
      <DeleteButton target={target} />
    </div>
  );
}
