import { createContext, useContext } from "react";

interface OpenParts {
  readonly open: ReadonlySet<string>;
  readonly toggle: (part: string) => void;
}

/** The parts that are open at first: what explains a rating, what leads on, and what a case must show. */
export const openAtFirst: ReadonlySet<string> = new Set([
  "prehistory",
  "relations",
  "details",
  "facts",
  "sources-of-map",
]);

export const OpenParts = createContext<OpenParts>({ open: openAtFirst, toggle: () => {} });

export function useOpenParts(): OpenParts {
  return useContext(OpenParts);
}
