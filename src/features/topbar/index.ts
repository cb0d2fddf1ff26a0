export { ThemeMenu } from "./ThemeMenu";
export { TopBar } from "./TopBar";
