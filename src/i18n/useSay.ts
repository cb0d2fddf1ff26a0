import { useText } from "./text";

/** Says keys that are put together elsewhere, in the language in force. */
export function useSay(): (key: string, values?: Readonly<Record<string, string | number>>) => string {
  const t = useText();
  return (key, values = {}) => t(key as "common.app", values);
}
