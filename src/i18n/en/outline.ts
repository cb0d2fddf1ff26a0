/** The outline: the map in sentences. */
export const outline = {
  title: "Outline",
  find: "Find in the outline",
  counts: "{{elements}}, {{relations}}",
  found_one: "{{count}} sentence found",
  found_other: "{{count}} sentences found",
  nothingFound: "Nothing in the outline holds these words.",
  empty: "There is nothing on this map yet.",
  copy: "Copy as text",
  copyAction: "Copy the outline as text",
  copied: "The outline is on the clipboard.",
  notCopied: "The browser does not let Relata put the outline on the clipboard.",
  kinds: { actor: "Actors", space: "Spaces", commodity: "Goods", threat: "Threats" },
  outgoing: "From {{name}}",
  incoming: "To {{name}}",
  alone: "Nothing relates to it yet.",
} as const;
