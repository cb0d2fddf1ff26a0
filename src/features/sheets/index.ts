export { SheetOf } from "./SheetOf";
