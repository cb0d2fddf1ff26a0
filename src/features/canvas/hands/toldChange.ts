import { changesTold } from "~/formats/changes";
import { changes } from "~/i18n/en/changes";
import { formWords } from "~/i18n/en/formWords";
import { sentences } from "~/i18n/en/sentences";
import { addWords, type Text } from "~/i18n/text";
import { sayingOf } from "~/i18n/useSay";
import type { Variant } from "~/model/variant";

addWords({ changes, sentences, words: formWords });

/** What has become of an item, with the reason given; null where it is as before. */
export function toldChange(id: string, base: Variant, variant: Variant, t: Text): string | null {
  const say = sayingOf(t);
  const told = changesTold(base, variant, say).find((change) => change.id === id);
  const why = variant.changes.find(({ ref }) => ref === id)?.why.trim() ?? "";
  if (told === undefined) return null;
  return why === "" ? told.sentence : t("changes.because", { sentence: told.sentence, why });
}
