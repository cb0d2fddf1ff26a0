import { ChevronLeft, Info, Keyboard } from "lucide";
import type { ReactNode } from "react";

import { useText } from "~/i18n/text";
import { actions, session, useSession } from "~/state/stores";
import { Icon } from "~/ui/Icon";
import { IconButton } from "~/ui/IconButton";

import { FindButton } from "./FindButton";
import { HistoryButtons } from "./HistoryButtons";
import { KeepingStatus } from "./KeepingStatus";
import { MapTitle } from "./MapTitle";
import { ModeTabs } from "./ModeTabs";
import { PresentButton } from "./PresentButton";
import { SheetSwitch } from "./SheetSwitch";
import { ThemeMenu } from "./ThemeMenu";
import { VariantSelect } from "./VariantSelect";

import css from "./TopBar.module.css";

/** What stands above an open map. `children` are the buttons that other features put here. */
export function TopBar({ libraryAddress, children }: { libraryAddress: string; children?: ReactNode }) {
  const t = useText();
  const mode = useSession((state) => state.mode);
  const about = useSession((state) => state.panel === "about");
  return (
    <header className={css["bar"]}>
      <a
        className={css["back"]}
        href={libraryAddress}
        aria-label={t("app.topbar.back")}
        title={t("app.topbar.back")}
      >
        <Icon of={ChevronLeft} />
      </a>
      <div className={css["names"]}>
        <MapTitle />
        <KeepingStatus />
      </div>
      <VariantSelect />
      <ModeTabs />
      {mode === "map" ? <SheetSwitch /> : null}
      <div className={css["actions"]}>
        <HistoryButtons />
        <FindButton />
        {children}
        <PresentButton />
        <ThemeMenu />
        <IconButton
          icon={Keyboard}
          label={t("app.topbar.shortcuts")}
          hint={t("app.topbar.shortcutsHint")}
          aria-keyshortcuts="?"
          onClick={() => actions.open("shortcuts")}
        />
        <IconButton
          icon={Info}
          label={t("app.topbar.about")}
          aria-pressed={about}
          onClick={() => session.setPanel(about ? null : "about")}
        />
      </div>
    </header>
  );
}
