import { type ComponentType, lazy } from "react";

/** The cards, column by column as they stand where there is room for three. */
export const columns: readonly (readonly { readonly id: string; readonly Body: ComponentType }[])[] = [
  [
    {
      id: "balance",
      Body: lazy(async () => ({ default: (await import("./balance/BalanceCard")).BalanceCard })),
    },
    { id: "items", Body: lazy(async () => ({ default: (await import("./items/ItemsCard")).ItemsCard })) },
    {
      id: "simulation",
      Body: lazy(async () => ({ default: (await import("./simulation/SimulationCard")).SimulationCard })),
    },
  ],
  [
    {
      id: "gaps",
      Body: lazy(async () => ({ default: (await import("./gaps/GapsCard")).GapsCard })),
    },
    {
      id: "downturn",
      Body: lazy(async () => ({ default: (await import("./downturn/DownturnCard")).DownturnCard })),
    },
    {
      id: "trustback",
      Body: lazy(async () => ({ default: (await import("./trustback/TrustBackCard")).TrustBackCard })),
    },
  ],
  [
    {
      id: "quadrants",
      Body: lazy(async () => ({ default: (await import("./quadrants/QuadrantCard")).QuadrantCard })),
    },
    {
      id: "components",
      Body: lazy(async () => ({ default: (await import("./six/ComponentsCard")).ComponentsCard })),
    },
  ],
];
