import { useState } from "react";

import { Button } from "~/ui/Button";
import { type ListChoice, Select } from "~/ui/Select";

import css from "./parts.module.css";

interface PickToAddProps {
  label: string;
  addName: string;
  /** What can be added by now; the list is made when the control is reached, since it may be long. */
  choices: () => readonly ListChoice[];
  onAdd: (value: string) => void;
}

/** Picks one thing of a list and adds it, in two steps, so that no arrow key adds what it passes over. */
export function PickToAdd({ label, addName, choices, onAdd }: PickToAddProps) {
  const [picked, setPicked] = useState<ListChoice | null>(null);

  // Undo may have taken away what was picked, or added it elsewhere.
  function add(): void {
    setPicked(null);
    if (picked !== null && choices().some(({ value }) => value === picked.value)) onAdd(picked.value);
  }

  return (
    <>
      <Select
        label={label}
        value={picked?.value ?? null}
        empty=""
        choices={choices}
        chosenText={picked?.text ?? ""}
        onChange={(value) => setPicked(choices().find((choice) => choice.value === value) ?? null)}
      />
      <div className={css["actions"]}>
        <Button disabled={picked === null} onClick={add}>
          {addName}
        </Button>
      </div>
    </>
  );
}
