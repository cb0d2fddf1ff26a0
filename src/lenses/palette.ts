/** What a colour of the drawing is for. Drawings name these; a theme says what they look like. */
export interface Palette {
  readonly paper: string;
  readonly dots: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly pill: string;
  readonly pillLine: string;
  readonly selection: string;
  readonly accent: string;
  readonly actorFill: string;
  readonly actorLine: string;
  readonly spaceFill: string;
  readonly spaceLine: string;
  readonly commodityFill: string;
  readonly commodityLine: string;
  readonly threatFill: string;
  readonly threatLine: string;
  readonly trustMinus3: string;
  readonly trustMinus2: string;
  readonly trustMinus1: string;
  readonly trust0: string;
  readonly trustPlus1: string;
  readonly trustPlus2: string;
  readonly trustPlus3: string;
  readonly trustUnknown: string;
}

export type Colour = keyof Palette;

const light: Palette = {
  paper: "#faf9f6",
  dots: "#dedbd2",
  ink: "#1b1f2e",
  inkSoft: "#4d5060",
  pill: "#ffffff",
  pillLine: "#d9d6cd",
  selection: "#b9d3ea",
  accent: "#174f9c",
  actorFill: "#ffffff",
  actorLine: "#1b1f2e",
  spaceFill: "#eef5f0",
  spaceLine: "#2f5d46",
  commodityFill: "#fdf6e0",
  commodityLine: "#7a5c12",
  threatFill: "#fdeeea",
  threatLine: "#8a2c12",
  trustMinus3: "#7a2600",
  trustMinus2: "#b8430a",
  trustMinus1: "#de6a2a",
  trust0: "#6b6b6b",
  trustPlus1: "#3f8fc9",
  trustPlus2: "#1767a8",
  trustPlus3: "#08305c",
  trustUnknown: "#77787c",
};

/** On dark paper lightness rises with magnitude, so that strong trust and strong distrust stand out. */
const dark: Palette = {
  paper: "#15181f",
  dots: "#2a2f3a",
  ink: "#eef0f4",
  inkSoft: "#c2c7d1",
  pill: "#1e222b",
  pillLine: "#3d4452",
  selection: "#2d4a6b",
  accent: "#8fbcf5",
  actorFill: "#1e222b",
  actorLine: "#d6dae2",
  spaceFill: "#18261f",
  spaceLine: "#8fc7a8",
  commodityFill: "#2a2415",
  commodityLine: "#dcbc62",
  threatFill: "#301b16",
  threatLine: "#f0967c",
  trustMinus3: "#ffd0b0",
  trustMinus2: "#f79a5e",
  trustMinus1: "#c4642c",
  trust0: "#868a94",
  trustPlus1: "#3f86c4",
  trustPlus2: "#79b8f2",
  trustPlus3: "#cde7ff",
  trustUnknown: "#8d929d",
};

const contrast: Palette = {
  ...light,
  paper: "#ffffff",
  dots: "#ffffff",
  ink: "#000000",
  inkSoft: "#000000",
  pill: "#ffffff",
  pillLine: "#000000",
  selection: "#9fc2ff",
  accent: "#00309c",
  actorFill: "#ffffff",
  actorLine: "#000000",
  spaceFill: "#ffffff",
  spaceLine: "#00351c",
  commodityFill: "#ffffff",
  commodityLine: "#463300",
  threatFill: "#ffffff",
  threatLine: "#640d00",
  trustMinus3: "#561b00",
  trustMinus2: "#a63700",
  trustMinus1: "#d1571a",
  trust0: "#5c5c5c",
  trustPlus1: "#2b83c2",
  trustPlus2: "#08559a",
  trustPlus3: "#03203f",
  trustUnknown: "#5c5c5c",
};

export const palettes = { light, dark, contrast } as const;
export type Theme = keyof typeof palettes;
