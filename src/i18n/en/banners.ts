/** What is said above the drawing when a map is not safe, or not ours to change. */
export const banners = {
  reader: "This map is open in another window. You see every change made there, and cannot change it here.",
  takeOver: "Take over",
  notSaved: {
    storage:
      "Your latest changes are not saved: the browser does not answer. They stay here while this window is open, and saving is tried again and again.",
    quota:
      "Your latest changes are not saved: the storage of this browser is full. They stay here while this window is open.",
    "newer-version":
      "Your latest changes are not saved: a newer version of Relata is open in another window. Download the map, then reload this window.",
  },
  download: "Download map now",
  memory:
    "This window forgets everything when it is closed: the browser offers no storage here. Download what you want to keep.",
  binned:
    "This map is in the bin. Nothing is lost: what you change here is still saved, until somebody empties the bin. Restore it to have it in your library again.",
  restore: "Restore",
  notRestored: "The map could not be restored: the browser could not write to its storage. Try again.",
  gone: "This map was deleted for ever in another window, and is stored no more. Download it, or change something here: that stores it again.",
  rescued: "“{{title}}” holds changes that could not be kept in the map they were made in.",
  openRescued: "Open the copy",
} as const;
