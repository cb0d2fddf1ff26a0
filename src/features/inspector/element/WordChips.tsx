import { useText } from "~/i18n/text";
import type { Element, ElementFields } from "~/model/element";
import { CheckChips, type Choice } from "~/ui/Chips";

import { editEachElement, type Target } from "../edits";
import { sharedWords, withWord } from "../shared";

interface WordChipsProps<Item extends Element, Word extends string> {
  target: Target;
  elements: readonly Item[];
  label: string;
  choices: readonly Choice<Word>[];
  read: (element: Item) => readonly Word[];
  write: (words: readonly Word[]) => Partial<ElementFields>;
}

/** A field of several words, of one element or of several: each keeps the words that are not touched. */
export function WordChips<Item extends Element, Word extends string>(props: WordChipsProps<Item, Word>) {
  const { target, elements, label, choices, read, write } = props;
  const t = useText();
  const { all, some } = sharedWords(elements, read);
  return (
    <CheckChips
      label={label}
      {...(some.length === 0 ? {} : { aside: t("inspector.mixed") })}
      choices={choices}
      chosen={all}
      partly={some}
      onChange={(word, on) =>
        editEachElement(target, elements, (element) => write(withWord(read(element), word, on)))
      }
    />
  );
}
