import { type Theme, themeOf } from "~/state/preferences";
import { preferences } from "~/state/stores";

/** Keeps the page in the chosen theme and learns what the device asks for. Called once, before anything is shown. */
export function followTheme(): void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const contrast = window.matchMedia("(prefers-contrast: more)");
  const askDevice = () =>
    preferences.setDeviceTheme(contrast.matches ? "contrast" : dark.matches ? "dark" : "light");
  dark.addEventListener("change", askDevice);
  contrast.addEventListener("change", askDevice);
  preferences.subscribe((state) => show(themeOf(state)));
  askDevice();
  show(themeOf(preferences.getState()));
}

function show(theme: Theme): void {
  const root = window.document.documentElement;
  if (root.dataset["theme"] === theme) return;
  root.dataset["theme"] = theme;
  // The browser's own frame takes the colour of the bar below it.
  const colour = getComputedStyle(root).getPropertyValue("--surface").trim();
  window.document.querySelector("meta[name=theme-color]")?.setAttribute("content", colour);
}
