import { type ComponentType, startTransition, Suspense, useEffect, useState } from "react";

import { Section } from "./Section";

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

const none: ReadonlySet<string> = new Set();

/** A panel of sections under a title, as high as what it stands in. */
export function Sections({ title, about, sections, open, onToggle }: SectionsProps) {
  const built = useBuilt(open);
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

/**
 * The sections whose bodies are there. A heading turns at once; what is under it is drawn a little at a time, one section
 * after another, and never in the way of a hand.
 */
function useBuilt(open: ReadonlySet<string>): ReadonlySet<string> {
  const [built, setBuilt] = useState(none);
  const next = [...open].find((id) => !built.has(id));
  const isRight = next === undefined && built.size === open.size;
  useEffect(() => {
    if (isRight) return;
    const turn = setTimeout(() => {
      startTransition(() =>
        setBuilt((before) => {
          const still = [...before].filter((id) => open.has(id));
          return new Set(next === undefined ? still : [...still, next]);
        }),
      );
    });
    return () => clearTimeout(turn);
  }, [next, isRight, open]);
  return built;
}
