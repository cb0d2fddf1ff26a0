export { OverlayOf } from "./OverlayOf";
