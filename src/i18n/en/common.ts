export const common = {
  app: "Relata",
  close: "Close",
  cancel: "Cancel",
  undo: "Undo",
  unnamed: "Unnamed",
  unknown: "Not known",
  elements_one: "{{count}} element",
  elements_other: "{{count}} elements",
  relations_one: "{{count}} relation",
  relations_other: "{{count}} relations",
  annotations_one: "{{count}} frame or note",
  annotations_other: "{{count}} frames or notes",
} as const;
