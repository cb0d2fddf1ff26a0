export { Redesign } from "./Redesign";
