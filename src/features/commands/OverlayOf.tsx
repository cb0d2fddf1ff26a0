import { actions } from "~/i18n/en/actions";
import { commands } from "~/i18n/en/commands";
import { addWords } from "~/i18n/text";
import type { Overlay } from "~/state/actions";

import { CommandList } from "./CommandList";
import { ShortcutSheet } from "./ShortcutSheet";

addWords({ actions, commands });

/** What lies over everything else, by its name. */
export function OverlayOf({ overlay }: { overlay: Overlay }) {
  return overlay === "shortcuts" ? <ShortcutSheet /> : <CommandList key={overlay} what={overlay} />;
}
