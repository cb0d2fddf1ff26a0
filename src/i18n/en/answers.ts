/** How it stands with what is worked out beside the page. */
export const answers = {
  failed: "This could not be worked out. The map is as it was.",
  cancelled: "You called this off.",
  again: "Work it out",
} as const;
