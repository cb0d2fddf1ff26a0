import type { Relation } from "~/model/relation";

import type { Colour } from "./palette";

/** How a stretch of a relation is drawn. `entry` names the legend entry that explains it. */
export interface Stroke {
  readonly colour: Colour;
  /** In map units. */
  readonly width: number;
  readonly dash: "solid" | "dashed" | "dotted";
  readonly entry: string;
}

/** The half near `from` and the half near `to`. */
export interface RelationStyle {
  readonly source: Stroke;
  readonly target: Stroke;
}

export interface LegendEntry {
  readonly id: string;
  readonly stroke: Stroke;
}

/** A way of looking at a map: how each relation is drawn, and what that means. */
export interface Lens {
  readonly id: string;
  styleOf: (relation: Relation) => RelationStyle;
  readonly legend: readonly LegendEntry[];
}

/** The dash pattern of a stroke: dots stand as far apart as they are clear of each other, whatever the width. */
export function dashOf({ dash, width }: Stroke): readonly number[] | null {
  switch (dash) {
    case "solid":
      return null;
    case "dashed":
      return [4 + 2 * width, 3 + width];
    case "dotted":
      return [0.01, 3.5 + width];
  }
}
