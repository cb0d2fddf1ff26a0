import css from "./Structure.module.css";

/** A part of a whole as a length, from 0 to 1. */
export function Bar({ share, label }: { share: number; label: string }) {
  return (
    <div className={css["bar"]} role="img" aria-label={label}>
      <span style={{ width: `${share * 100}%` }} />
    </div>
  );
}
