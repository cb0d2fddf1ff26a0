import { useText } from "~/i18n/text";

import type { Completion } from "./completion";

import css from "./Lines.module.css";

interface OptionListProps {
  id: string;
  options: readonly Completion[];
  active: number | null;
  onTake: (option: Completion) => void;
}

/** The names and kinds that can complete what is being typed; the focus stays in the field. */
export function OptionList({ id, options, active, onTake }: OptionListProps) {
  const t = useText();
  return (
    <ul
      id={id}
      className={`${css["sheet"]} ${css["options"]}`}
      role="listbox"
      aria-label={t("lines.options")}
    >
      {options.map((option, index) => (
        <li
          key={option.label}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(option);
          }}
        >
          {option.label}
        </li>
      ))}
    </ul>
  );
}
