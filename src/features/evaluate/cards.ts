import { type ComponentType, lazy } from "react";

/** The cards, column by column as they stand where there is room for three. */
export const columns: readonly (readonly { readonly id: string; readonly Body: ComponentType }[])[] = [
  [
    {
      id: "balance",
      Body: lazy(async () => ({ default: (await import("./balance/BalanceCard")).BalanceCard })),
    },
  ],
  [
    {
      id: "gaps",
      Body: lazy(async () => ({ default: (await import("./gaps/GapsCard")).GapsCard })),
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
  ],
];
