import type { SayWith } from "~/formats/sentences";
import { useText } from "~/i18n/text";

/** Says keys that are put together from what a rule gives, in the language in force. */
export function useSay(): SayWith {
  const t = useText();
  return (key, values = {}) => t(key as "common.app", values);
}
