// What the app needs at once; the dialogs are imported from their own files when they open.
export { DropZone } from "./DropZone";
export { ExportButton } from "./ExportButton";
export { ImportButton } from "./ImportButton";
