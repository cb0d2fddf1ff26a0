import { type ComponentType, lazy } from "react";

/** The cards, column by column as they stand where there is room for three. */
export const columns: readonly (readonly { readonly id: string; readonly Body: ComponentType }[])[] = [
  [
    {
      id: "simulation",
      Body: lazy(async () => ({ default: (await import("./simulation/SimulationCard")).SimulationCard })),
    },
  ],
  [
    {
      id: "downturn",
      Body: lazy(async () => ({ default: (await import("./downturn/DownturnCard")).DownturnCard })),
    },
  ],
  [
    {
      id: "quadrants",
      Body: lazy(async () => ({ default: (await import("./quadrants/QuadrantCard")).QuadrantCard })),
    },
  ],
];
