import { expect, it } from "vitest";

import { createPreferences, themeOf } from "~/state/preferences";

function shelf(held: string | null = null) {
  const things = new Map(held === null ? [] : [["relata.theme", held]]);
  return {
    getItem: (key: string) => things.get(key) ?? null,
    setItem: (key: string, value: string) => void things.set(key, value),
  };
}

it("follows the device until a theme is chosen", () => {
  const preferences = createPreferences(shelf());
  preferences.setDeviceTheme("dark");
  expect(themeOf(preferences.getState())).toBe("dark");
  preferences.setTheme("light");
  expect(themeOf(preferences.getState())).toBe("light");
});

it("remembers the theme on this device", () => {
  const here = shelf();
  createPreferences(here).setTheme("contrast");
  expect(createPreferences(here).getState().theme).toBe("contrast");
});

it("takes no theme that there is not", () => {
  expect(createPreferences(shelf("pink")).getState().theme).toBe("system");
});

it("works where the browser refuses to remember anything", () => {
  const refuse = () => {
    throw new Error("SecurityError");
  };
  const preferences = createPreferences({ getItem: refuse, setItem: refuse });
  preferences.setTheme("dark");
  expect(preferences.getState().theme).toBe("dark");
});
