import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import { actorTypes, commodityTypes, threatKinds } from "~/model/vocabulary";
import { Select } from "~/ui/Select";

import { choicesOf } from "../choices";
import { editElements, type Target } from "../edits";
import { TypedField } from "../TypedField";

interface ElementTypeProps {
  target: Target;
  kind: Element["kind"];
  value: string | null | undefined;
}

/** The type in the vocabulary of the kind; a space's is free text. */
export function ElementType({ target, kind, value }: ElementTypeProps) {
  const t = useText();
  const label = t("inspector.element.type");
  if (kind === "space") {
    return (
      <TypedField
        label={label}
        value={value ?? ""}
        {...(value === undefined ? { placeholder: t("inspector.mixed") } : {})}
        onType={(type, gesture) => editElements(target, { type: type === "" ? null : type }, gesture)}
      />
    );
  }
  const choices = {
    actor: () => choicesOf(actorTypes, (type) => t(`words.actorTypes.${type}`)),
    commodity: () => choicesOf(commodityTypes, (type) => t(`words.commodityTypes.${type}`)),
    threat: () => choicesOf(threatKinds, (type) => t(`words.threatKinds.${type}`)),
  };
  return (
    <Select<string>
      label={label}
      value={value}
      empty={t("common.unknown")}
      mixed={t("inspector.mixed")}
      choices={choices[kind]()}
      onChange={(type) => editElements(target, { type })}
    />
  );
}
