import { folded } from "~/lib/folded";

import type { Single } from "./columns/column";

export interface Choice {
  /** Null: not known. */
  readonly value: Single | null;
  readonly text: string;
}

/** The choices that a typed text may mean, the likeliest first: "1" means +1 before −1, and "-" the minus of a rating. */
export function choicesFor(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = plain(typed);
  if (wanted === "") return choices;
  const ranked = choices.map((choice) => ({ choice, rank: rankOf(choice, wanted) }));
  return ranked
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}

const none = 4;

function rankOf({ value, text }: Choice, wanted: string): number {
  if (value === null && (wanted === "?" || wanted === ".")) return 0;
  if (typeof value === "number" && String(value) === wanted.replace("+", "")) return 0;
  const said = plain(text);
  if (said.startsWith(wanted)) return 1;
  const at = said.indexOf(wanted);
  if (at < 0) return none;
  return said[at - 1] === " " ? 2 : 3;
}

function plain(text: string): string {
  return folded(text).replaceAll("−", "-");
}
