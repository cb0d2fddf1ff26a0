import { type ReactNode, useState } from "react";

interface DetailsProps {
  summary: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** What opens under a line that says what it is; nothing of it is built before. */
export function Details({ summary, className, children }: DetailsProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={className}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened ? children : null}
    </details>
  );
}
