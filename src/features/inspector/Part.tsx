import type { ReactNode } from "react";

import { Section } from "~/ui/Section";

import { useOpenParts } from "./openParts";

interface PartProps {
  /** Parts of one name open and close together, so that going from relation to relation keeps what one looks at. */
  name: string;
  title: string;
  count?: number;
  children: ReactNode;
}

export function Part({ name, title, count, children }: PartProps) {
  const { open, toggle } = useOpenParts();
  return (
    <Section
      title={title}
      count={count === 0 ? undefined : count}
      open={open.has(name)}
      onToggle={() => toggle(name)}
    >
      {children}
    </Section>
  );
}
