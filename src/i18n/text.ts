import i18next, { type TFunction } from "i18next";
import { useSyncExternalStore } from "react";

import type { en } from "./en";
import { start } from "./start";

const i18n = i18next.createInstance();

void i18n.init({
  lng: "en-GB",
  fallbackLng: "en",
  resources: { en: { translation: start } },
  // React escapes what it shows; escaping here would show "&amp;" in a name.
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Words of some parts of the interface, each part whole or not. */
type Words = { readonly [Part in keyof typeof en]?: Partial<(typeof en)[Part]> };

/** Adds the words of a feature, as it is loaded. */
export function addWords(words: Words): void {
  i18n.addResourceBundle("en", "translation", words, true, true);
}

/** Says `key` in the language in force, with its values filled in. */
export type Text = TFunction;

/** For text outside components. Inside one, `useText` follows a change of language. */
export function text(): Text {
  return i18n.t;
}

function subscribe(changed: () => void): () => void {
  i18n.on("languageChanged", changed);
  return () => i18n.off("languageChanged", changed);
}

export function useText(): Text {
  useSyncExternalStore(subscribe, () => i18n.language);
  return i18n.t;
}
