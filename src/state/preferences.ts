import { createStore, type StoreApi } from "zustand/vanilla";

/** The looks there are, and `system`: whatever the device asks for. */
export const themeChoices = ["system", "light", "dark", "contrast"] as const;
type ThemeChoice = (typeof themeChoices)[number];
export type Theme = Exclude<ThemeChoice, "system">;

export interface PreferencesState {
  readonly theme: ThemeChoice;
  /** What the device asks for. */
  readonly deviceTheme: Theme;
}

export interface PreferencesStore extends Pick<
  StoreApi<PreferencesState>,
  "getState" | "getInitialState" | "subscribe"
> {
  setTheme: (theme: ThemeChoice) => void;
  setDeviceTheme: (theme: Theme) => void;
}

/** Where preferences outlive the window; a private window may refuse. */
export type PreferencesShelf = Pick<Storage, "getItem" | "setItem">;

const key = "relata.theme";

/** What this person likes on this device. It is no part of any map, and undo does not touch it. */
export function createPreferences(shelf: PreferencesShelf | null): PreferencesStore {
  const { getState, getInitialState, setState, subscribe } = createStore<PreferencesState>(() => ({
    theme: themeChoices.find((choice) => choice === read(shelf)) ?? "system",
    deviceTheme: "light",
  }));
  return {
    getState,
    getInitialState,
    subscribe,
    setTheme: (theme) => {
      setState({ theme });
      try {
        shelf?.setItem(key, theme);
      } catch {
        // A full or forbidden shelf costs the preference at the next start, and nothing else.
      }
    },
    setDeviceTheme: (deviceTheme) => setState({ deviceTheme }),
  };
}

/** The theme in force. */
export function themeOf(state: PreferencesState): Theme {
  return state.theme === "system" ? state.deviceTheme : state.theme;
}

/** The browser's own shelf, or null where it may not be touched at all. */
export function browserShelf(): PreferencesShelf | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function read(shelf: PreferencesShelf | null): string | null {
  try {
    return shelf?.getItem(key) ?? null;
  } catch {
    return null;
  }
}
