import { lazy } from "react";

import type { SectionEntry } from "~/ui/Sections";

/** What redesigning takes, in the order in which one goes about it; each part is fetched when it is first opened. */
export const sections = [
  {
    id: "variants",
    Body: lazy(async () => ({ default: (await import("./variants/Variants")).Variants })),
  },
  {
    id: "files",
    Body: lazy(async () => ({ default: (await import("./files/Files")).Files })),
  },
] as const satisfies readonly SectionEntry[];
