/** Redesigning an arrangement: what could be otherwise, and what follows for whom. */
export const redesign = {
  title: "Redesign",
  about: "Change the arrangement in a variant of its own, and see what follows, for whom.",
  sections: {
    variants: "Variants",
    files: "Readings files and merging",
  },
} as const;
