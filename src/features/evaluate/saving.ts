import { createContext } from "react";

import type { Figure } from "~/charts/figure";

/** Hands the reader a chart as a file, and gives the name of the file. */
export type SaveFigure = (figure: Figure, kind: "svg" | "png") => Promise<string>;

/** How charts become files; null where they cannot. */
export const Saving = createContext<SaveFigure | null>(null);
