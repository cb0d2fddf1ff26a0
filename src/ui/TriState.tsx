import { useLocked } from "./locked";

interface TriStateProps {
  state: boolean | "mixed";
  onChange: (on: boolean) => void;
  describedBy?: string;
}

/** The bare box of a checkbox: on, off, or on for some of several things. */
export function TriState({ state, onChange, describedBy }: TriStateProps) {
  const locked = useLocked();
  return (
    <input
      type="checkbox"
      ref={(box) => {
        if (box !== null) box.indeterminate = state === "mixed";
      }}
      checked={state === true}
      disabled={locked}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
