import css from "./Tension.module.css";

const corners = [
  [16, 5],
  [4, 26],
  [28, 26],
] as const;
const sides = [
  [1, 2],
  [0, 1],
  [0, 2],
] as const;

/** Three parties and the signs between them as a small drawing: trust is a whole line, distrust a broken one. */
export function TriadSign({ negatives }: { negatives: number }) {
  // With one distrust it stands opposite the one whom both trust; with two, on either side of the one apart.
  const isNegative = (side: number) =>
    negatives === 1 ? side === 0 : negatives === 2 ? side > 0 : negatives === 3;
  return (
    <svg className={css["triad"]} viewBox="0 0 32 31" width="32" height="31" aria-hidden="true">
      {sides.map(([from, to], side) => (
        <line
          key={side}
          x1={corners[from][0]}
          y1={corners[from][1]}
          x2={corners[to][0]}
          y2={corners[to][1]}
          data-sign={isNegative(side) ? "minus" : "plus"}
        />
      ))}
      {corners.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="3.5" />
      ))}
    </svg>
  );
}
