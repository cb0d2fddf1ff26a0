import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

import { usualFactor } from "~/analysis/downturn/dependence";
import { type Setting, usualSteepness } from "~/analysis/simulation/simulate";

import { document } from "./stores";

/** That an element loses so many percent of its function. */
export interface TriedShock {
  readonly element: string;
  /** 0 to 100. */
  readonly percent: number;
}

/**
 * What is tried on the map that is open. It is no part of the map: nothing of it is saved or undone, and it stays while
 * one looks at the drawing and comes back.
 */
interface WhatIfs {
  /** What fails; null until somebody picks it. */
  readonly element: string | null;
  readonly percent: number;
  /** How much of its function an element owes to what it depends on. */
  readonly factor: number;
  /** Whether what a party can do for itself counts as a buffer. */
  readonly buffer: boolean;
  /** Shocks kept for comparison. */
  readonly shocks: readonly TriedShock[];
  /** What is held and pushed; null until somebody says. */
  readonly settings: readonly Setting[] | null;
  readonly steepness: number;
}

/** So many shocks can be compared. */
export const mostShocks = 6;

const untried: WhatIfs = {
  element: null,
  percent: 60,
  factor: usualFactor,
  buffer: false,
  shocks: [],
  settings: null,
  steepness: usualSteepness,
};

const whatIfs = createStore<WhatIfs>(() => untried);

// What is tried on one map means nothing on another.
document.subscribe((now, before) => {
  if (now.map?.id !== before.map?.id) whatIfs.setState(untried, true);
});

export function useWhatIfs<Slice>(selector: (state: WhatIfs) => Slice): Slice {
  return useStore(whatIfs, selector);
}

/** Tries something else. */
export function tryOut(change: Partial<WhatIfs>): void {
  whatIfs.setState(change);
}

/** Keeps a shock for comparison; one that is kept already, and one too many, are not. */
export function keepShock(shock: TriedShock): void {
  const { shocks } = whatIfs.getState();
  const known = shocks.some(({ element, percent }) => element === shock.element && percent === shock.percent);
  if (!known && shocks.length < mostShocks) whatIfs.setState({ shocks: [...shocks, shock] });
}

export function dropShock(shock: TriedShock): void {
  whatIfs.setState({ shocks: whatIfs.getState().shocks.filter((each) => each !== shock) });
}
