import type { Relation } from "~/model/relation";

/** The element whose relations are walked round. */
let pivot: string | null = null;

export function turnAround(id: string): void {
  pivot = id;
}

/** The end from which a relation was reached, else the one it comes from. */
export function pivotOf({ from, to }: Relation): string {
  return pivot === to ? to : from;
}
