import { type Text, useText } from "./text";

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Says keys that are put together elsewhere. */
export function sayingOf(t: Text): Say {
  return (key, values = {}) => t(key as "common.app", values);
}

/** The same in a component, in the language in force. */
export function useSay(): Say {
  return sayingOf(useText());
}
