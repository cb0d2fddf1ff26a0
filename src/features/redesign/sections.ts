import { lazy } from "react";

import type { SectionEntry } from "~/ui/Sections";

/** What redesigning takes, in the order in which one goes about it; each part is fetched when it is first opened. */
export const sections = [
  {
    id: "variants",
    Body: lazy(async () => ({ default: (await import("./variants/Variants")).Variants })),
  },
  {
    id: "rounds",
    Body: lazy(async () => ({ default: (await import("./rounds/Rounds")).Rounds })),
  },
  {
    id: "recode",
    Body: lazy(async () => ({ default: (await import("./recode/Recode")).Recode })),
  },
] as const satisfies readonly SectionEntry[];
