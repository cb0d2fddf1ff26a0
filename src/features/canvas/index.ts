export { Canvas } from "./Canvas";
export { preparePainter } from "./stage/painter";
