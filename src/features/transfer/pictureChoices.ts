import type { Paper } from "~/formats/page";
import type { PngScale } from "~/formats/png";
import type { Theme } from "~/lenses/palette";

/** What an export makes: a file of the map, of a picture or of a report, or a page. */
export const exportFormats = ["map", "png", "svg", "print", "report"] as const;
export type ExportFormat = (typeof exportFormats)[number];
export type PictureFormat = Exclude<ExportFormat, "map" | "report">;

/** The parts around a drawing that can be left out, in the order they are offered. */
export const pictureParts = ["title", "question", "legend", "place", "date", "coding", "source"] as const;
export type PicturePart = (typeof pictureParts)[number];

/** What a picture can show, and all the kept views, which are a picture each. */
export type Scope = "all" | "selection" | "view" | "views";

/** The colours that a picture can have, in the order they are offered. */
export const pictureThemes = ["light", "dark", "contrast", "print"] as const satisfies readonly Theme[];

/** What a person chooses about a picture. */
export interface PictureChoices {
  readonly scope: Scope;
  /** Shows what is marked confidential. */
  readonly confidential: boolean;
  readonly parts: ReadonlySet<PicturePart>;
  /** Null for those that suit the format. */
  readonly colours: Theme | null;
  readonly paper: "paper" | "transparent";
  /** Whether files of it carry the map. */
  readonly carries: boolean;
  /** The size of a PNG. */
  readonly scale: PngScale;
  /** The page of a print. */
  readonly page: Paper;
}

export const firstChoices: PictureChoices = {
  scope: "all",
  confidential: false,
  parts: new Set(pictureParts),
  colours: null,
  paper: "paper",
  carries: false,
  scale: 2,
  page: "picture",
};

/** The colours in force: a printer wastes no ink on tinted paper unless somebody wishes so. */
export function coloursOf(format: ExportFormat, { colours }: PictureChoices): Theme {
  return colours ?? (format === "print" ? "print" : "light");
}
