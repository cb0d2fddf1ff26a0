import { X } from "lucide";
import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from "react";

import { useText } from "~/i18n/text";

import { IconButton } from "./IconButton";

import css from "./Dialog.module.css";

interface DialogProps {
  title: string;
  /** Asked for by Escape, the cross or a press beside the dialog. The owner then stops rendering it. */
  onClose: () => void;
  children: ReactNode;
  /** The buttons that answer it, the one that does it last. */
  actions?: ReactNode;
  /** `wide` for forms with a preview or a long list, `full` for what a room looks at. */
  size?: "normal" | "wide" | "full";
}

/** A modal question or form, open while it is rendered. Focus goes in, stays in, and returns to where it came from. */
export function Dialog({ title, onClose, children, actions, size = "normal" }: DialogProps) {
  const t = useText();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  const tellOwner = useEffectEvent(onClose);

  // Closed before it leaves the page: an open dialog that is merely removed does not give the focus back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (opened === null) return;
    const closed = () => {
      if (!opened.open) tellOwner();
    };
    // The browser tells of a close only later; until then, keys would be taken for the dialog that is no longer there.
    const asked = (event: Event) => {
      event.preventDefault();
      tellOwner();
    };
    opened.addEventListener("cancel", asked);
    opened.addEventListener("close", closed);
    opened.showModal();
    return () => {
      opened.removeEventListener("cancel", asked);
      opened.removeEventListener("close", closed);
      opened.close();
    };
  }, []);

  return (
    <dialog ref={dialog} className={css["dialog"]} data-size={size} aria-labelledby={titleId} closedby="any">
      <div className={css["head"]}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={X} label={t("common.close")} onClick={onClose} />
      </div>
      <div className={css["body"]}>{children}</div>
      {actions === undefined ? null : <div className={css["actions"]}>{actions}</div>}
    </dialog>
  );
}
