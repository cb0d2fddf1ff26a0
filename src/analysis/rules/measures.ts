import type { Filled } from "./rule";

export function mean(value: number): Filled {
  return { as: "mean", value };
}

export function rating(value: number): Filled {
  return { as: "rating", value };
}

export function share(value: number): Filled {
  return { as: "share", value };
}

/** Half or more is not known: too little to say anything by. */
export function mostlyUnknown(unknown: number, all: number): boolean {
  return unknown * 2 >= all;
}
