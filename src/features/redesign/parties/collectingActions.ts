import { text } from "~/i18n/text";
import type { Action } from "~/state/actions";
import { session } from "~/state/stores";

/** So long a section may take to be there, in ms; a map without relations has none to set up. */
const patience = 10_000;

/** The ways to collect readings that have a section of their own, found from anywhere. */
export function collectingActions(): readonly Action[] {
  const t = text();
  return (["rounds", "recode"] as const).map((section): Action => ({
    id: section,
    group: "map",
    label: () => t(`redesign.sections.${section}`),
    run: () => {
      if (!session.getState().sections.has(section)) session.toggleSection(section);
      session.setMode("redesign");
      focusOnceThere(`${section}-setup`);
    },
  }));
}

function focusOnceThere(id: string): void {
  const { body } = window.document;
  const focus = () => {
    const home = window.document.getElementById(id);
    home?.focus();
    return home !== null;
  };
  if (focus()) return;
  const watch = new MutationObserver(() => focus() && watch.disconnect());
  watch.observe(body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), patience);
}
