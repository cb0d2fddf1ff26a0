import type { IconNode } from "lucide";
import type { ComponentProps, ReactNode } from "react";

import { Icon } from "./Icon";

import css from "./Button.module.css";

/** How much a button asks for attention: one `primary` a view, `danger` for what cannot be taken back. */
export type ButtonLook = "primary" | "plain" | "quiet" | "danger";

interface ButtonProps extends Omit<ComponentProps<"button">, "className" | "type"> {
  look?: ButtonLook;
  icon?: IconNode;
  children: ReactNode;
}

export function Button({ look = "plain", icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={css["button"]} data-look={look} {...rest}>
      {icon === undefined ? null : <Icon of={icon} size={18} />}
      <span>{children}</span>
    </button>
  );
}

interface ButtonLinkProps extends Omit<ComponentProps<"a">, "className" | "href"> {
  href: string;
  look?: ButtonLook;
  icon?: IconNode;
  children: ReactNode;
}

/** A link that looks like a button: for going somewhere, so that it opens in a new tab as links do. */
export function ButtonLink({ look = "plain", icon, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={css["button"]} data-look={look} {...rest}>
      {icon === undefined ? null : <Icon of={icon} size={18} />}
      <span>{children}</span>
    </a>
  );
}
