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
  readonly protection: string;
  readonly empowerment: string;
  readonly harm: string;
  /** What a half-ring has not been filled to. */
  readonly track: string;
  /** What stands back. */
  readonly quiet: string;
  /** What is rated, and comes out as neither one thing nor the other. */
  readonly neither: string;
  readonly practiceSteering: string;
  readonly practiceExchange: string;
  readonly practiceInformation: string;
  readonly practiceForce: string;
  readonly practiceMaterial: string;
  readonly evidenceHigh: string;
  readonly evidenceMedium: string;
  readonly evidenceLow: string;
  readonly tiePlus: string;
  readonly tieMinus: string;
  readonly tieMixed: string;
  readonly divergence1: string;
  readonly divergence2: string;
  readonly divergence3: string;
  readonly changeNew: string;
  readonly changeOther: string;
  readonly changeGone: string;
  /** The papers of notes, the floors of frames, and the edges of both. */
  readonly noteYellow: string;
  readonly noteBlue: string;
  readonly notePink: string;
  readonly noteGreen: string;
  readonly framePlain: string;
  readonly frameYellow: string;
  readonly frameBlue: string;
  readonly framePink: string;
  readonly frameGreen: string;
  readonly edgePlain: string;
  readonly edgeYellow: string;
  readonly edgeBlue: string;
  readonly edgePink: string;
  readonly edgeGreen: string;
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
  protection: "#5b3fa8",
  empowerment: "#00796b",
  harm: "#b8430a",
  track: "#e2dfd6",
  quiet: "#8f8d86",
  neither: "#4a4432",
  practiceSteering: "#7d55d0",
  practiceExchange: "#0f8f70",
  practiceInformation: "#173e5d",
  practiceForce: "#cf5a12",
  practiceMaterial: "#5a4a1c",
  evidenceHigh: "#00263a",
  evidenceMedium: "#0f5f86",
  evidenceLow: "#3f97bf",
  tiePlus: "#2178a8",
  tieMinus: "#a05a00",
  tieMixed: "#5a1470",
  divergence1: "#b06cc4",
  divergence2: "#7226b0",
  divergence3: "#2b0f4a",
  changeNew: "#0b4f9e",
  changeOther: "#b06a00",
  changeGone: "#7d2a6e",
  noteYellow: "#fff3b8",
  noteBlue: "#dcebfb",
  notePink: "#fde0ea",
  noteGreen: "#dff3df",
  framePlain: "#ffffff",
  frameYellow: "#fdf8e4",
  frameBlue: "#f1f6fd",
  framePink: "#fdf3f7",
  frameGreen: "#f0f8f0",
  edgePlain: "#86837a",
  edgeYellow: "#9a7b12",
  edgeBlue: "#3f78b5",
  edgePink: "#b8527c",
  edgeGreen: "#3f8a4f",
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
  protection: "#a98af0",
  empowerment: "#4fc9ae",
  harm: "#f79a5e",
  track: "#333945",
  quiet: "#6a6f7b",
  neither: "#96907e",
  practiceSteering: "#9a6ee0",
  practiceExchange: "#3f9c80",
  practiceInformation: "#abe5fe",
  practiceForce: "#e8652c",
  practiceMaterial: "#e8d193",
  evidenceHigh: "#d5f0f8",
  evidenceMedium: "#55b8e0",
  evidenceLow: "#2f7fa3",
  tiePlus: "#7cc4f2",
  tieMinus: "#c98f2a",
  tieMixed: "#a45cc4",
  divergence1: "#8f5fae",
  divergence2: "#c98bf0",
  divergence3: "#f0dcfd",
  changeNew: "#9fd0ff",
  changeOther: "#d79a2b",
  changeGone: "#c06aa8",
  noteYellow: "#4a3f14",
  noteBlue: "#1f3a57",
  notePink: "#522a3b",
  noteGreen: "#1f4229",
  framePlain: "#1a1e26",
  frameYellow: "#1f1d17",
  frameBlue: "#182029",
  framePink: "#211a20",
  frameGreen: "#18211c",
  edgePlain: "#868d9c",
  edgeYellow: "#cdb14e",
  edgeBlue: "#74a8df",
  edgePink: "#d98aab",
  edgeGreen: "#7fbf8c",
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
  protection: "#4a2ca0",
  empowerment: "#00665a",
  harm: "#a63700",
  track: "#cfcfcf",
  quiet: "#8c8c8c",
  neither: "#3a3422",
  practiceSteering: "#7440c8",
  practiceExchange: "#008068",
  practiceInformation: "#0d2b47",
  practiceForce: "#cc4e12",
  practiceMaterial: "#4a3600",
  evidenceHigh: "#001c2b",
  evidenceMedium: "#04567a",
  evidenceLow: "#0d8cb5",
  tiePlus: "#0068ad",
  tieMinus: "#8a4b00",
  tieMixed: "#4c0a60",
  divergence1: "#a05cb8",
  divergence2: "#68209e",
  divergence3: "#24083c",
  changeNew: "#003f9e",
  changeOther: "#a86200",
  changeGone: "#6e1860",
  noteYellow: "#fff6c2",
  noteBlue: "#e3f0ff",
  notePink: "#ffe6f0",
  noteGreen: "#e3f7e3",
  framePlain: "#ffffff",
  frameYellow: "#ffffff",
  frameBlue: "#ffffff",
  framePink: "#ffffff",
  frameGreen: "#ffffff",
  edgePlain: "#000000",
  edgeYellow: "#6b5200",
  edgeBlue: "#00407f",
  edgePink: "#8a1f52",
  edgeGreen: "#1d5c2b",
};

/** White paper and no tints, which printers waste ink on; forms and lines tell all by themselves. */
const print: Palette = {
  ...light,
  paper: "#ffffff",
  dots: "#ffffff",
  ink: "#000000",
  inkSoft: "#3a3c46",
  pillLine: "#a3a097",
  actorLine: "#000000",
  spaceFill: "#ffffff",
  commodityFill: "#ffffff",
  threatFill: "#ffffff",
  track: "#d8d5cc",
  noteYellow: "#ffffff",
  noteBlue: "#ffffff",
  notePink: "#ffffff",
  noteGreen: "#ffffff",
  framePlain: "#ffffff",
  frameYellow: "#ffffff",
  frameBlue: "#ffffff",
  framePink: "#ffffff",
  frameGreen: "#ffffff",
};

export const palettes = { light, dark, contrast, print } as const;
export type Theme = keyof typeof palettes;
