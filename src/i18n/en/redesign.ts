/** Redesigning an arrangement: what could be otherwise, and what follows for whom. */
export const redesign = {
  title: "Redesign",
  about: "Change the arrangement in a variant of its own, and see what follows, for whom.",
  sections: {
    variants: "Variants",
    compare: "Compare",
    changes: "List of changes",
    moved: "What moved",
    tryit: "Try it",
    carry: "Carry over",
    parties: "Parties",
    rounds: "Pass the tablet",
    files: "Readings files and merging",
    recode: "Student mode: recode a case",
  },
} as const;
