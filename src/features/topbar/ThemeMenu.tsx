import { Contrast, Monitor, Moon, Sun } from "lucide";

import { useText } from "~/i18n/text";
import { themeChoices, themeOf } from "~/state/preferences";
import { preferences, usePreferences } from "~/state/stores";
import { Menu } from "~/ui/Menu";

const icons = { system: Monitor, light: Sun, dark: Moon, contrast: Contrast } as const;

/** Chooses the looks; the button shows the ones in force. */
export function ThemeMenu() {
  const t = useText();
  const chosen = usePreferences((state) => state.theme);
  const inForce = usePreferences(themeOf);
  return (
    <Menu
      label={t("app.theme.label")}
      icon={icons[inForce]}
      items={themeChoices.map((choice) => ({
        id: choice,
        label: t(`app.theme.${choice}`),
        icon: icons[choice],
        checked: choice === chosen,
        run: () => preferences.setTheme(choice),
      }))}
    />
  );
}
