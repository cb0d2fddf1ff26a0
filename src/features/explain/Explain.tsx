import { explain } from "~/i18n/en/explain";
import { addWords, useText } from "~/i18n/text";
import { session, useSession } from "~/state/stores";
import { Sections } from "~/ui/Sections";

import { sections } from "./sections";

addWords({ explain });

/** What the drawing implies, question by question; what is open is worked out, and kept right while the map changes. */
export function Explain() {
  const t = useText();
  const open = useSession((state) => state.sections);
  return (
    <Sections
      title={t("explain.title")}
      about={t("explain.about")}
      sections={sections.map((section) => ({ ...section, title: t(`explain.sections.${section.id}`) }))}
      open={open}
      onToggle={(section) => session.toggleSection(section)}
    />
  );
}
