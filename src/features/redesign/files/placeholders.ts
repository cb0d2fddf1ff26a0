/** Ids for a map that is only looked at beforehand, and never kept. */
export function placeholders(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `foreseen ${made}`;
  };
}
