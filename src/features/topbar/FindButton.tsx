import { Search } from "lucide";

import { useText } from "~/i18n/text";
import { session, useSession } from "~/state/stores";
import { printed, spoken } from "~/ui/chord";
import { IconButton } from "~/ui/IconButton";

/** Opens and closes the panel in which things are looked for. */
export function FindButton() {
  const t = useText();
  const open = useSession((state) => state.finder);
  return (
    <IconButton
      icon={Search}
      label={t("app.topbar.find")}
      hint={t("app.topbar.findHint", { keys: printed("Mod+F") })}
      aria-keyshortcuts={spoken("Mod+F")}
      aria-expanded={open}
      onClick={() => session.setFinder(!open)}
    />
  );
}
