import type { Party, Person } from "~/analysis/rounds/round";

/** A party of a round that is being set up, with how many speak for it and what they are called. */
export interface Taking extends Party {
  readonly persons: number;
  /** Names as they are typed, with commas between. */
  readonly names: string;
}

/** More than these would not pass one tablet round. */
export const mostPersons = 40;

/** Names as they were typed, one by one. */
export function namesIn(typed: string): readonly string[] {
  return typed.split(/[,;\n]/u).map((name) => name.trim());
}

/** Those who take part, party by party. */
export function peopleOf(
  parties: readonly Taking[],
  anonymous: boolean,
  newId: () => string,
): readonly Person[] {
  return parties.flatMap(({ id, persons, names }) => {
    const given = anonymous ? [] : namesIn(names);
    return Array.from({ length: persons }, (_, at): Person => ({
      id: newId(),
      party: id,
      name: given[at] === undefined || given[at] === "" ? null : given[at],
      place: at + 1,
      done: false,
      at: 0,
      answers: {},
      sealed: [],
    }));
  });
}
