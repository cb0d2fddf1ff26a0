import { X } from "lucide";
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";

import { useText } from "~/i18n/text";
import { leading, useLeading } from "~/state/leading";
import { session } from "~/state/stores";
import { IconButton } from "~/ui/IconButton";

import { controlNamed } from "./fields";
import { Turning } from "./turning";

import css from "./Inspector.module.css";

interface FrameProps {
  /** What kind of thing the panel is about. */
  over: string;
  /** Changes when the panel turns to something else. */
  about: string;
  /** What a field of the panel is called. */
  nameOfField: (field: string) => string | null;
  onClose: () => void;
  children: ReactNode;
}

/** The panel itself. Escape leaves what has the focus in it, so that keys go to the map again. */
export function Frame({ over, about, nameOfField, onClose, children }: FrameProps) {
  const t = useText();
  const frame = useRef<HTMLElement>(null);
  const turned = useRef(false);
  const lead = useLeading((state) => state.lead);
  const led = useEffectEvent((field: string | undefined) => {
    const aside = frame.current;
    if (aside === null) return;
    const name = field === undefined ? null : nameOfField(field);
    const control = name === null ? null : controlNamed(aside, name);
    (control ?? aside.querySelector<HTMLElement>("h2"))?.focus({ focusVisible: true });
    control?.scrollIntoView?.({ block: "center" });
  });

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

  // Before anything in the panel comes into view by itself.
  useLayoutEffect(() => {
    const aside = frame.current;
    if (aside === null) return;
    aside.scrollTop = 0;
    if (turned.current) aside.querySelector<HTMLElement>("h2")?.focus();
    turned.current = false;
  }, [about]);

  // A part of the panel answers for itself, once it is open.
  useEffect(() => {
    if (lead === null || lead.part !== undefined) return;
    leading.arrive();
    led(lead.field);
  }, [lead]);

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
