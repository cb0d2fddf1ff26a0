import type { CSSProperties } from "react";

import type { Voice } from "~/analysis/parties/spread";
import type { Perspective } from "~/model/map";

import css from "./Divergence.module.css";

interface StripProps {
  voices: readonly Voice[];
  scale: readonly [number, number];
  /** What the two ends of the scale are called. */
  ends: readonly [string, string];
  parties: readonly Perspective[];
  /** What it shows, in words. */
  label: string;
}

const width = 200;
const edge = 9;

/** The voices on their scale, each party by a dot of its colour; those of one value stand one above the other. */
export function Strip({ voices, scale: [low, high], ends, parties, label }: StripProps) {
  const at = (value: number) => edge + ((value - low) / (high - low)) * (width - 2 * edge);
  const steps = Array.from({ length: high - low + 1 }, (_, step) => low + step);
  const placed = voices.map((voice, place) => ({
    ...voice,
    above: voices.slice(0, place).filter(({ value }) => value === voice.value).length,
  }));
  const tallest = Math.max(0, ...placed.map(({ above }) => above));
  const floor = 9 + tallest * 11;
  const [first, last] = [placed[0], placed.at(-1)];
  return (
    <svg
      className={css["strip"]}
      viewBox={`0 0 ${width} ${floor + 22}`}
      width={width}
      height={floor + 22}
      role="img"
      aria-label={label}
    >
      <line className={css["scale"]} x1={edge} x2={width - edge} y1={floor} y2={floor} />
      {steps.map((step) => (
        <line
          key={step}
          className={css["scale"]}
          x1={at(step)}
          x2={at(step)}
          y1={floor - (step === 0 ? 5 : 3)}
          y2={floor + (step === 0 ? 5 : 3)}
        />
      ))}
      {ends.map((words, place) => (
        <text
          key={words}
          className={css["end"]}
          x={place === 0 ? 2 : width - 2}
          y={floor + 19}
          textAnchor={place === 0 ? "start" : "end"}
          aria-hidden="true"
        >
          {words}
        </text>
      ))}
      {first === undefined || last === undefined ? null : (
        <line className={css["range"]} x1={at(first.value)} x2={at(last.value)} y1={floor} y2={floor} />
      )}
      {placed.map(({ party, value, above }) => (
        <circle
          key={party}
          className={css["dot"]}
          cx={at(value)}
          cy={floor - above * 11}
          r="5"
          style={
            { "--party": parties.find(({ id }) => id === party)?.colour ?? "var(--surface)" } as CSSProperties
          }
        />
      ))}
    </svg>
  );
}
