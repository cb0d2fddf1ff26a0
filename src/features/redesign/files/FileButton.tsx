import type { IconNode } from "lucide";
import { useEffect, useRef } from "react";

import { actions } from "~/state/stores";
import { Button } from "~/ui/Button";

import css from "./Files.module.css";

interface FileButtonProps {
  /** The id of the same as an action, in the list of all that can be done. */
  action: string;
  label: () => string;
  icon: IconNode;
  /** What the input behind the button is called. */
  name: string;
  accept: string;
  multiple?: boolean;
  disabled: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. */
export function FileButton(props: FileButtonProps) {
  const { action, label, icon, name, accept, multiple = false, disabled, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (disabled) return;
    return actions.offer([{ id: action, group: "map", label, run: () => input.current?.click() }]);
  }, [action, label, disabled]);
  return (
    <div>
      <Button icon={icon} disabled={disabled} onClick={() => input.current?.click()}>
        {label()}
      </Button>
      <input
        ref={input}
        className={css["input"]}
        type="file"
        aria-label={name}
        tabIndex={-1}
        multiple={multiple}
        disabled={disabled}
        accept={accept}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file chosen again is a wish to read it again.
          event.currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
