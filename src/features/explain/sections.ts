import { lazy } from "react";

import type { SectionEntry } from "~/ui/Sections";

/** The questions in the order in which they are offered; each answer is fetched when it is first looked at. */
export const sections = [
  {
    id: "findings",
    Body: lazy(async () => ({ default: (await import("./findings/Findings")).Findings })),
  },
  {
    id: "axes",
    Body: lazy(async () => ({ default: (await import("./structure/AxesSection")).AxesSection })),
  },
  {
    id: "brokers",
    Body: lazy(async () => ({ default: (await import("./structure/BrokersSection")).BrokersSection })),
  },
  {
    id: "compartments",
    Body: lazy(async () => ({
      default: (await import("./structure/CompartmentsSection")).CompartmentsSection,
    })),
  },
  {
    id: "reach",
    Body: lazy(async () => ({ default: (await import("./structure/ReachSection")).ReachSection })),
  },
  {
    id: "protection",
    Body: lazy(async () => ({ default: (await import("./structure/ProtectionSection")).ProtectionSection })),
  },
  {
    id: "tension",
    Body: lazy(async () => ({ default: (await import("./tension/Tension")).Tension })),
  },
  {
    id: "loops",
    Body: lazy(async () => ({ default: (await import("./loops/Loops")).Loops })),
  },
  {
    id: "divergence",
    Body: lazy(async () => ({ default: (await import("./divergence/Divergence")).Divergence })),
  },
] as const satisfies readonly SectionEntry[];
