import css from "./Findings.module.css";

/** How much something asks to be looked at, as one to three dots; a ring with a gap where too little is known. */
export function AttentionMark({ of }: { of: number | null }) {
  return (
    <svg className={css["mark"]} viewBox="0 0 8 24" aria-hidden="true" data-of={of ?? "unknown"}>
      {of === null ? (
        <circle cx={4} cy={12} r={3} data-open />
      ) : (
        [20, 12, 4].map((y, at) => <circle key={y} cx={4} cy={y} r={at < of ? 3 : 2} data-on={at < of} />)
      )}
    </svg>
  );
}
