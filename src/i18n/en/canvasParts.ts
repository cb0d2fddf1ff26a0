/** Words of what comes once the drawing stands or when it is asked for: views, presenting, tray. */
export const canvasParts = {
  views: {
    title: "Saved views",
    newName: "View {{number}}",
    name: "Name of the view",
    menu: "More of {{name}}",
    rename: "Rename",
    update: "Keep what is shown now",
    earlier: "Show earlier",
    later: "Show later",
    delete: "Delete the view",
    save: "Save view",
    clearFocus: "Show everything alike",
  },
  present: {
    title: "Presenting",
    whole: "Whole map",
    place: "{{number}} of {{count}} · {{name}}",
    previous: "Previous view",
    next: "Next view",
    spot: "Spot at the pointer",
    spotHint: "Spot at the pointer (L)",
    dim: "Dim all but what is pointed at",
    dimHint: "Dim all but what is pointed at (D)",
    end: "Back to editing",
    endHint: "Back to editing (P)",
    notSaved: "Not saved",
  },
  tray: {
    title: "Not placed yet",
    place: "Place {{name}}",
    placeAll: "Place all",
  },
  empty: {
    title: "An empty map",
    add: "Press A for an actor, S for a space, C for goods, T for a threat; or double-click the paper, or rest a finger on it.",
    relate:
      "Then Ctrl and an arrow key grow a related element, R relates two, and dragging from a rim does either.",
    rate: "With a relation selected, digits and minus rate trust; X turns the direction. Or press / and write it all in a line: Police > Visitors: protects.",
  },
} as const;
