import { type ReactNode, useEffect, useRef } from "react";

import { leading, useLeading } from "~/state/leading";
import { Section } from "~/ui/Section";

import { useOpenParts } from "./openParts";

/** What something can be written in or chosen from; of chips, the chosen one. */
const sayable = "textarea:enabled, select:enabled, input:not([type=radio]):enabled, input:checked:enabled";

interface PartProps {
  /** Parts of one name open and close together, so that going from relation to relation keeps what one looks at. */
  name: string;
  title: string;
  count?: number;
  children: ReactNode;
}

/** A part of the panel under its heading. Who is led to it finds it open, with the focus on what can be said in it. */
export function Part({ name, title, count, children }: PartProps) {
  const { open, toggle } = useOpenParts();
  const part = useRef<HTMLDivElement>(null);
  const isLed = useLeading(({ lead }) => lead?.part === name);
  const group = useLeading(({ lead }) => lead?.group ?? 0);
  const isOpen = open.has(name);

  useEffect(() => {
    if (!isLed) return;
    if (!isOpen) {
      toggle(name);
      return;
    }
    leading.arrive();
    const place = part.current?.querySelectorAll("fieldset")[group] ?? part.current;
    (place?.querySelector<HTMLElement>(sayable) ?? place?.querySelector("button"))?.focus({
      focusVisible: true,
    });
    part.current?.scrollIntoView?.({ block: "nearest" });
  }, [isLed, isOpen, group, name, toggle]);

  return (
    <div ref={part}>
      <Section
        title={title}
        count={count === 0 ? undefined : count}
        open={isOpen}
        onToggle={() => toggle(name)}
      >
        {children}
      </Section>
    </div>
  );
}
