import type { CSSProperties } from "react";

import css from "./parts.module.css";

/** The name of a row, after the colour of the party where it has one. */
export function PartyName({ name, colour }: { name: string; colour: string | null }) {
  return (
    <strong className={css["party"]}>
      {colour === null ? null : (
        <span className={css["dot"]} style={{ "--party": colour } as CSSProperties} />
      )}
      <span className={css["rowText"]}>{name}</span>
    </strong>
  );
}
