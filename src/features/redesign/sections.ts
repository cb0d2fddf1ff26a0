import { lazy } from "react";

import type { SectionEntry } from "~/ui/Sections";

/** What redesigning takes, in the order in which one goes about it; each part is fetched when it is first opened. */
export const sections = [
  {
    id: "variants",
    Body: lazy(async () => ({ default: (await import("./variants/Variants")).Variants })),
  },
  {
    id: "compare",
    Body: lazy(async () => ({ default: (await import("./compare/Compare")).Compare })),
  },
  {
    id: "changes",
    Body: lazy(async () => ({ default: (await import("./changes/Changes")).Changes })),
  },
  {
    id: "moved",
    Body: lazy(async () => ({ default: (await import("./moved/Moved")).Moved })),
  },
  {
    id: "tryit",
    Body: lazy(async () => ({ default: (await import("./tryit/TryIt")).TryIt })),
  },
  {
    id: "carry",
    Body: lazy(async () => ({ default: (await import("./carry/Carry")).Carry })),
  },
  {
    id: "parties",
    Body: lazy(async () => ({ default: (await import("./parties/Parties")).Parties })),
  },
  {
    id: "rounds",
    Body: lazy(async () => ({ default: (await import("./rounds/Rounds")).Rounds })),
  },
  {
    id: "files",
    Body: lazy(async () => ({ default: (await import("./files/Files")).Files })),
  },
  {
    id: "recode",
    Body: lazy(async () => ({ default: (await import("./recode/Recode")).Recode })),
  },
] as const satisfies readonly SectionEntry[];
