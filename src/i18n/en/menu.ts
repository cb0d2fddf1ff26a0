/** The menu of the drawing, and the bar that fingers have instead of keys. */
export const menu = {
  label: "Label…",
  write: "Edit the text",
  duplicate: "Duplicate",
  selectAlso: "Select also",
  deselect: "Deselect",
  align: "Align…",
  neighbours: "Show its neighbours",
  neighboursOfAll: "Show their neighbours",
  paths: "Show paths between",
  delete: "Delete",
  add: {
    actor: "Add actor here",
    space: "Add space here",
    commodity: "Add goods here",
    threat: "Add threat here",
    note: "Add note here",
    frame: "Add frame here",
  },
  paste: "Paste here",
  bar: {
    title: "Selection",
    count_one: "{{count}} selected",
    count_other: "{{count}} selected",
    more: "Select more",
    menu: "More",
  },
  clipboard: {
    keptHere:
      "The browser does not let Relata put this on the clipboard. It is kept in this window: “Paste here” in the menu of the paper brings it back.",
    notRead: "The browser does not let Relata read the clipboard. Press {{keys}} to paste.",
    ownPasted:
      "The browser does not let Relata read the clipboard, so what was last copied in this window was pasted. Press {{keys}} to paste anything else.",
    linesCopied: "Copied as lines of text. The quick line, or any text, takes them.",
    linesRefused: "The browser does not let Relata put the lines on the clipboard.",
    nothing: "The clipboard holds nothing that was copied from a map.",
  },
} as const;
