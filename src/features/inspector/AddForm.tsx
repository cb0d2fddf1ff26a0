import { Plus } from "lucide";
import { type ReactNode, useEffect, useRef } from "react";

import { useText } from "~/i18n/text";
import { Button } from "~/ui/Button";

import css from "./parts.module.css";

interface AddFormProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  /** What is made, in the words of the button that opens the form. */
  name: string;
  addName: string;
  /** Whether what is filled in can be added. */
  ready: boolean;
  onAdd: () => void;
  children: ReactNode;
}

/** A button that opens a form, which keeps to itself until what it makes is added. */
export function AddForm({ open, onOpen, name, addName, ready, onAdd, children }: AddFormProps) {
  const t = useText();
  const whole = useRef<HTMLDivElement>(null);
  const turned = useRef(false);

  // Form and button take each other's place, and what has the focus must not vanish under it.
  useEffect(() => {
    if (turned.current) whole.current?.querySelector<HTMLElement>("input, textarea, select, button")?.focus();
    turned.current = false;
  }, [open]);

  function turn(next: boolean): void {
    turned.current = true;
    onOpen(next);
  }

  return (
    <div ref={whole} className={css["rows"]}>
      {open ? (
        <fieldset className={css["row"]}>
          <legend className={css["groupName"]}>{name}</legend>
          {children}
          <div className={css["actions"]}>
            <Button
              look="primary"
              disabled={!ready}
              onClick={() => {
                onAdd();
                turn(false);
              }}
            >
              {addName}
            </Button>
            <Button onClick={() => turn(false)}>{t("common.cancel")}</Button>
          </div>
        </fieldset>
      ) : (
        <div className={css["actions"]}>
          <Button icon={Plus} onClick={() => turn(true)}>
            {name}
          </Button>
        </div>
      )}
    </div>
  );
}
