import { redesign } from "~/i18n/en/redesign";
import { addWords, useText } from "~/i18n/text";
import { session, useSession } from "~/state/stores";
import { Sections } from "~/ui/Sections";

import { sections } from "./sections";

addWords({ redesign });

/** What could be otherwise: variants of the arrangement, held against each other, and how the parties see it. */
export function Redesign() {
  const t = useText();
  const open = useSession((state) => state.sections);
  return (
    <Sections
      title={t("redesign.title")}
      about={t("redesign.about")}
      sections={sections.map((section) => ({ ...section, title: t(`redesign.sections.${section.id}`) }))}
      open={open}
      onToggle={(section) => session.toggleSection(section)}
    />
  );
}
