import type { IconNode } from "lucide";
import { type ReactNode, useRef } from "react";

import { Button } from "~/ui/Button";

import css from "./Files.module.css";

interface FileButtonProps {
  icon: IconNode;
  /** What the input behind the button is called. */
  name: string;
  accept: string;
  multiple?: boolean;
  disabled: boolean;
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
}

/** A button that asks for files. */
export function FileButton({
  icon,
  name,
  accept,
  multiple = false,
  disabled,
  onFiles,
  children,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button icon={icon} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
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
