import { type ReactNode, useId } from "react";

import css from "./Card.module.css";

interface CardProps {
  title: string;
  about: string;
  children: ReactNode;
}

/** One way to judge the arrangement, under its name. */
export function Card({ title, about, children }: CardProps) {
  const id = useId();
  return (
    <section className={css["card"]} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className={css["about"]}>{about}</p>
      {children}
    </section>
  );
}
