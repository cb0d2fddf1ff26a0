/** Explaining a map: what the drawing implies. */
export const explain = {
  title: "Explain",
  about: "What the drawing implies. Press a line to see on the map what it is about.",
  failed: "This could not be worked out. The map is as it was.",
  cancelled: "You called this off.",
  again: "Work it out",
  sections: { findings: "Findings", tension: "Tension and camps", loops: "Feedback loops" },
  names: {
    all: "{{first}} and {{last}}",
    some_one: "{{first}} and {{count}} more",
    some_other: "{{first}} and {{count}} more",
  },
  findings: {
    none: "None of the rules finds anything on this map.",
    unknown: "Not enough known",
    why: "Why this is asked",
    after: "After {{source}}",
  },
} as const;
