import { scaleOrdinal } from "d3-scale";

import type { TrustReading } from "~/model/relation";
import { trustScale } from "~/model/vocabulary";

import { halves, type Lens, lineEntry, sharedStyles, type Stroke, undressed } from "./lens";
import type { Colour } from "./palette";

const colourOf = scaleOrdinal<number, Colour>()
  .domain(trustScale)
  .range(["trustMinus3", "trustMinus2", "trustMinus1", "trust0", "trustPlus1", "trustPlus2", "trustPlus3"]);

/** Width follows how strong trust or distrust is, in map units. */
const widthOf = scaleOrdinal<number, number>().domain([0, 1, 2, 3]).range([1.5, 2.5, 3.5, 4.5]);

/** A relation with an end that is no actor holds no trust. */
const noTrust: Stroke = { colour: "ink", width: 1.5, dash: "solid", entry: "none" };
const unknown: Stroke = { colour: "trustUnknown", width: 1.5, dash: "dotted", entry: "unknown" };

/** How a rating of trust from −3 to +3 is drawn; null = not known. */
export function trustStroke(value: number | null, confidence: TrustReading["confidence"] = null): Stroke {
  if (value === null) return unknown;
  return {
    colour: colourOf(value),
    width: widthOf(Math.abs(value)),
    dash: confidence === "low" ? "dashed" : "solid",
    entry: String(value),
  };
}

const style = sharedStyles();

function look({ value, confidence }: TrustReading): string {
  return `${value}${confidence === "low"}`;
}

/**
 * Each half of a relation shows the trust of the party nearest to it: the half at `from` how far `from` trusts
 * `to`, the half at `to` the other way, so that asymmetry is seen at a glance.
 */
export const trust: Lens = {
  id: "trust",
  channels: ["lines"],
  read: () => ({
    key: "trust",
    styleOf: ({ trust }) => {
      if (trust === null) return style("none", () => halves(noTrust, noTrust));
      const { forward, backward } = trust;
      return style(`${look(forward)} ${look(backward)}`, () =>
        halves(
          trustStroke(forward.value, forward.confidence),
          trustStroke(backward.value, backward.confidence),
        ),
      );
    },
    dressOf: undressed,
  }),
  legend: [...[...trustScale, null].map((value) => lineEntry(trustStroke(value))), lineEntry(noTrust)],
};
