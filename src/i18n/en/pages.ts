/** The pages that stand in the place of a map. */
export const pages = {
  missing: {
    title: "There is nothing here",
    route: "This address leads to no map and no case.",
    map: "This device holds no map with this address. It may have been deleted, or made in another browser.",
    case: "There is no case with this address.",
  },
  silent: {
    title: "The browser’s storage does not answer",
    lead: "So the map with this address cannot be looked for. What is stored stays as it was. Try again; if that does not help, close other windows of Relata or start the browser anew.",
    again: "Try again",
  },
  damaged: {
    title: "This map cannot be opened",
    lead: "What is stored of it is damaged. Nothing was changed, and your other maps are not affected.",
    problems: "What is wrong",
    more_one: "And {{count}} more.",
    more_other: "And {{count}} more.",
    download: "Download raw data",
  },
  note: {
    title: "Before you open this case",
    open: "Open",
    back: "Back",
  },
} as const;
