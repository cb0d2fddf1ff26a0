import { ChevronRight } from "lucide";
import { type ReactNode, useId } from "react";

import { Icon } from "./Icon";

import css from "./Section.module.css";

interface SectionProps {
  title: string;
  /** Said at the end of the heading, as a rule how many things are inside. */
  count?: ReactNode;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A part that opens and closes under its heading. What is closed is not built. */
export function Section({ title, count, open, onToggle, children }: SectionProps) {
  const id = useId();
  return (
    <section className={css["section"]}>
      <h3>
        <button
          type="button"
          className={css["toggle"]}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <span className={css["mark"]}>
            <Icon of={ChevronRight} size={16} />
          </span>
          <span className={css["title"]}>{title}</span>{" "}
          {count === undefined ? null : <span className={css["count"]}>{count}</span>}
        </button>
      </h3>
      {open ? (
        <div id={id} className={css["body"]}>
          {children}
        </div>
      ) : null}
    </section>
  );
}
