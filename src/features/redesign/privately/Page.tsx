import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

import css from "./PrivateScreen.module.css";

interface PageProps {
  /** Stands small over the title. */
  over?: ReactNode;
  title: string;
  /** For a page with a chart or a list. */
  wide?: boolean;
  children?: ReactNode;
  /** Buttons at the foot of the page, the one that goes on last. */
  foot?: ReactNode;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** One page in large letters; its title has the focus when it comes, so that it is read out. */
export function Page({ over, title, wide = false, children, foot, onKeyDown }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={css["page"]} data-wide={wide || undefined} onKeyDown={onKeyDown}>
      <div className={css["text"]}>
        <div>
          {over === undefined ? null : <p className={css["over"]}>{over}</p>}
          <h2 ref={heading} className={css["title"]} tabIndex={-1}>
            {title}
          </h2>
        </div>
        {children}
      </div>
      {foot === undefined ? null : <div className={css["foot"]}>{foot}</div>}
    </div>
  );
}
