import type { IconNode } from "lucide";
import type { ReactNode } from "react";

import { Icon } from "./Icon";

import css from "./Banner.module.css";

interface BannerProps {
  icon: IconNode;
  /** `alert` is read out at once; keep it for what may cost somebody their work. */
  tone?: "note" | "warning" | "alert";
  children: ReactNode;
  actions?: ReactNode;
}

/** A strip of one or two sentences that stays until what it says is no longer so. */
export function Banner({ icon, tone = "note", children, actions }: BannerProps) {
  return (
    <div className={css["banner"]} data-tone={tone} role={tone === "alert" ? "alert" : undefined}>
      <Icon of={icon} size={18} />
      <p className={css["text"]}>{children}</p>
      {actions === undefined ? null : <div className={css["actions"]}>{actions}</div>}
    </div>
  );
}
