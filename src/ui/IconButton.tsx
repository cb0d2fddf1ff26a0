import type { IconNode } from "lucide";
import type { ComponentProps } from "react";

import { Icon } from "./Icon";

import css from "./IconButton.module.css";

interface IconButtonProps extends Omit<
  ComponentProps<"button">,
  "className" | "type" | "children" | "aria-label"
> {
  icon: IconNode;
  /** The accessible name. */
  label: string;
  /** Shown on hover and read as the description; the name stays what it is. */
  hint?: string;
  /** Cannot be used now, yet keeps the focus it may have: a disabled button would throw it away. */
  unavailable?: boolean;
}

export function IconButton({ icon, label, hint, unavailable = false, onClick, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={css["button"]}
      aria-label={label}
      title={hint ?? label}
      aria-disabled={unavailable || undefined}
      onClick={unavailable ? undefined : onClick}
      {...rest}
    >
      <Icon of={icon} />
    </button>
  );
}
