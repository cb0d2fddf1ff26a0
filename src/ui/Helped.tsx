import { CircleQuestionMark } from "lucide";
import { type ReactNode, useId, useState } from "react";

import { Explanation, type ExplanationProps } from "./Explanation";
import { Icon } from "./Icon";

import css from "./Help.module.css";

interface HelpedProps extends ExplanationProps {
  /** The accessible name of the button. */
  name: string;
  /** Draws the control with the button in its heading. */
  children: (button: ReactNode) => ReactNode;
}

/** A control with a small button in its heading that opens an explanation below it. */
export function Helped({ name, children, ...explanation }: HelpedProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={css["helped"]}>
      {children(
        <button
          type="button"
          className={css["ask"]}
          aria-label={name}
          title={name}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon of={CircleQuestionMark} size={16} />
        </button>,
      )}
      {open ? (
        <div id={id} className={css["help"]}>
          <Explanation {...explanation} />
        </div>
      ) : null}
    </div>
  );
}
