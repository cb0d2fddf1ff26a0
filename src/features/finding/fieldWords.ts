import type { Field } from "~/analysis/finding/fields";
import type { Text } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { spaceTypeWords } from "~/scene/space-type";
import type { InView } from "~/state/inView";

import { elementName } from "./names";

/** So much of a citation is said where it is one value among others. */
const longest = 60;

export function fieldName(id: string, t: Text): string {
  return t(`finding.fields.${id as "kind"}`);
}

type Worded = Extract<Field<never>, { readonly words: string }>;
type Numbered = Extract<Field<never>, { readonly scale: unknown }>;

/** A value of a field in words; null is what is not known, or that there is none. */
export function valueWords(
  { words }: Pick<Worded, "words">,
  value: string | null,
  { map, variant }: InView,
  t: Text,
): string {
  if (value === null) return t("finding.noneOrUnknown");
  switch (words) {
    case "tag":
      return value;
    case "spaceType":
      return spaceTypeWords(value, (key) => t(key as "common.app"));
    case "element":
      return elementName(variant, value, t);
    case "source":
      return shortened(map.sources.find(({ id }) => id === value)?.citation ?? "") || t("common.unnamed");
    case "yesNo":
      return t(`finding.yesNo.${value as "yes"}`);
    default:
      return t(`words.${words as "formalities"}.${value as "formal"}`);
  }
}

export function numberWords({ signed: withSign }: Pick<Numbered, "signed">, value: number): string {
  return withSign === true ? signed(value) : String(value);
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
