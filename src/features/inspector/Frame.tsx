import { X } from "lucide";
import { type ReactNode, useEffect, useRef } from "react";

import { useText } from "~/i18n/text";
import { session } from "~/state/stores";
import { IconButton } from "~/ui/IconButton";

import { Turning } from "./turning";

import css from "./Inspector.module.css";

interface FrameProps {
  /** What kind of thing the panel is about. */
  over: string;
  /** Changes when the panel turns to something else. */
  about: string;
  onClose: () => void;
  children: ReactNode;
}

/** The panel itself. Escape leaves what has the focus in it, so that keys go to the map again. */
export function Frame({ over, about, onClose, children }: FrameProps) {
  const t = useText();
  const frame = useRef<HTMLElement>(null);
  const turned = useRef(false);

  useEffect(() => {
    const aside = frame.current;
    const leave = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== "Escape" || event.defaultPrevented || !(target instanceof HTMLElement)) return;
      if (target.closest("dialog") !== null) return;
      event.stopPropagation();
      target.blur();
    };
    aside?.addEventListener("keydown", leave);
    return () => aside?.removeEventListener("keydown", leave);
  }, []);

  useEffect(() => {
    const aside = frame.current;
    if (aside === null) return;
    aside.scrollTop = 0;
    if (turned.current) aside.querySelector<HTMLElement>("h2")?.focus();
    turned.current = false;
  }, [about]);

  function turnTo(ids: readonly string[]): void {
    turned.current = true;
    session.select(ids);
  }

  return (
    <aside ref={frame} className={css["panel"]} aria-label={t("inspector.panel")}>
      <div className={css["top"]}>
        <span className={css["over"]}>{over}</span>
        <IconButton icon={X} label={t("common.close")} onClick={onClose} />
      </div>
      <Turning value={turnTo}>{children}</Turning>
    </aside>
  );
}
