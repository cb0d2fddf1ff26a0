/** How far apart two parties are that trust each other by t: 4 − t, or 1/t. */
export const distances = ["difference", "inverse"] as const;
export type Distance = (typeof distances)[number];
