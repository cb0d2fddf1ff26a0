import { type ComponentType, Suspense } from "react";

import { Section } from "./Section";
import { useInTurn } from "./useInTurn";

import css from "./Sections.module.css";

/** One of several parts that open and close under a title; its body is fetched when it is first opened. */
export interface SectionEntry {
  readonly id: string;
  readonly Body: ComponentType;
}

interface SectionsProps {
  title: string;
  /** What the sections are for, in a line. */
  about: string;
  sections: readonly (SectionEntry & { readonly title: string })[];
  open: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** A panel of sections under a title, as high as what it stands in. */
export function Sections({ title, about, sections, open, onToggle }: SectionsProps) {
  // A heading turns at once; what is under it comes in its turn.
  const built = useInTurn(sections.map(({ id }) => id).filter((id) => open.has(id)));
  return (
    <section className={css["panel"]} aria-label={title}>
      <header className={css["head"]}>
        <h2>{title}</h2>
        <p>{about}</p>
      </header>
      {sections.map(({ id, title: each, Body }) => (
        <Section key={id} title={each} open={open.has(id)} onToggle={() => onToggle(id)}>
          {built.has(id) ? (
            <Suspense fallback={null}>
              <Body />
            </Suspense>
          ) : null}
        </Section>
      ))}
    </section>
  );
}
