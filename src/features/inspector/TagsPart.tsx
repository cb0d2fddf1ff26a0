import { useText } from "~/i18n/text";
import type { Element } from "~/model/element";
import { Tags } from "~/ui/Tags";

import { editEachElement, type Target } from "./edits";
import { Part } from "./Part";
import { sharedWords, withWord } from "./shared";

/** The tags of one element or several: those of all, and those of some. */
export function TagsPart({ target, elements }: { target: Target; elements: readonly Element[] }) {
  const t = useText();
  const { all, some } = sharedWords(elements, ({ tags }) => tags);
  return (
    <Part name="tags" title={t("inspector.element.sections.tags")} count={all.length + some.length}>
      <Tags
        label={t("inspector.element.tags")}
        hint={t("inspector.element.tagsHint")}
        tags={all}
        partly={some}
        removeName={(tag) => t("inspector.element.removeTag", { tag })}
        onAdd={(added) =>
          editEachElement(target, elements, ({ tags }) => ({ tags: [...new Set([...tags, ...added])] }))
        }
        onRemove={(tag) =>
          editEachElement(target, elements, ({ tags }) => ({ tags: withWord(tags, tag, false) }))
        }
      />
    </Part>
  );
}
