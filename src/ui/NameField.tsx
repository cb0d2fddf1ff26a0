import css from "./NameField.module.css";

interface NameFieldProps {
  label: string;
  name: string;
  /** Enter, or going elsewhere. Called with what was typed, without spaces around it, and only if it is a new name. */
  onKeep: (name: string) => void;
  /** Always called last, kept or not. */
  onLeave: () => void;
}

/** A name written in place, where it stands: Enter keeps it, Escape leaves it as it was. */
export function NameField({ label, name, onKeep, onLeave }: NameFieldProps) {
  return (
    <input
      className={css["field"]}
      defaultValue={name}
      aria-label={label}
      maxLength={500}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim();
        if (typed !== "" && typed !== name) onKeep(typed);
        onLeave();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // Else the same press would also work on whatever gets the focus next.
        event.preventDefault();
        if (event.key === "Escape") event.currentTarget.value = name;
        event.currentTarget.blur();
      }}
    />
  );
}
