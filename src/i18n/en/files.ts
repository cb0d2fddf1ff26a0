/** The doors for files that stand on every page; the dialogs behind them bring words of their own. */
export const files = {
  export: "Export",
  import: "Import",
  input: "Import files",
  drop: "Drop files to import them",
} as const;
