export { Evaluate } from "./Evaluate";
