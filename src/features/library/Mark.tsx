/** The mark of the app: two parties and the relation that holds them together. */
export function Mark() {
  return (
    <svg
      width="32"
      height="32"
      viewBox="4 4 56 56"
      fill="none"
      strokeWidth="5.5"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M15 48 Q19 34 27 26" stroke="var(--harm)" />
      <path d="M27 26 Q35 18 49 16" stroke="var(--accent)" />
      <circle cx="15" cy="48" r="7.5" fill="var(--surface)" stroke="var(--ink)" />
      <circle cx="49" cy="16" r="7.5" fill="var(--surface)" stroke="var(--ink)" />
    </svg>
  );
}
