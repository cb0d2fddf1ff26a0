import type { Readable } from "~/model/reading";

/** What one person said of one relation; a rating that is left out was not answered, null is "I do not know". */
export interface Answer {
  /** False: this person does not see the relation at all. */
  readonly seen: boolean;
  readonly ratings: Readonly<Partial<Record<Readable, number | null>>>;
  readonly why: string;
}

/** Somebody who takes part, for one party. */
export interface Person {
  readonly id: string;
  /** The party that they speak for, as an id. */
  readonly party: string;
  /** A name or number, where one is given. */
  readonly name: string | null;
  /** Which of the persons of this party, from 1. */
  readonly place: number;
  readonly done: boolean;
  /** The relation that lies before them, by its place in the round. */
  readonly at: number;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Relations answered before a break, whose answers nobody is shown. */
  readonly sealed: readonly string[];
}

/** A party that takes part: a perspective of the map, or one that the map gets with the readings. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}

/**
 * Ratings that people give one after another on one screen, none seeing those of another; or those of one person who
 * rates a case anew. It is plain data, kept outside the map until it is told.
 */
export interface Round {
  readonly id: string;
  readonly as: "round" | "recoding";
  /** The map and the variant that it is about. */
  readonly map: string;
  readonly variant: string;
  /** When it began, in ms since 1970. */
  readonly begun: number;
  readonly relations: readonly string[];
  readonly asked: readonly Readable[];
  /** Readings say for whom somebody spoke, and not who it was. */
  readonly anonymous: boolean;
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  /** Whether the answers have been shown. */
  readonly told: boolean;
  /** Whether the map has them already. */
  readonly inMap: boolean;
}

export const blankAnswer: Answer = { seen: true, ratings: {}, why: "" };

export function personOf(round: Round, id: string): Person | undefined {
  return round.people.find((person) => person.id === id);
}

export function partyOf(round: Round, { party }: Pick<Person, "party">): Party | undefined {
  return round.parties.find(({ id }) => id === party);
}

/** Whose turn it is next; undefined when all had theirs. */
export function nextOf(round: Round): Person | undefined {
  return round.people.find(({ done }) => !done);
}

function withPerson(round: Round, id: string, change: (person: Person) => Person): Round {
  return { ...round, people: round.people.map((person) => (person.id === id ? change(person) : person)) };
}

/** One person says something of a relation, or says it otherwise. */
export function answered(round: Round, person: string, relation: string, patch: Partial<Answer>): Round {
  return withPerson(round, person, (before) => {
    const answer = { ...(before.answers[relation] ?? blankAnswer), ...patch };
    return { ...before, answers: { ...before.answers, [relation]: answer } };
  });
}

/** One person goes to another relation. */
export function turnedTo(round: Round, person: string, at: number): Round {
  return withPerson(round, person, (before) => ({ ...before, at }));
}

/** One person has said all that they want to say. */
export function finished(round: Round, person: string): Round {
  return withPerson(round, person, (before) => ({ ...before, done: true }));
}

/** One person is not here, and comes last. */
export function postponed(round: Round, id: string): Round {
  const away = round.people.filter((person) => person.id === id);
  return { ...round, people: [...round.people.filter((person) => person.id !== id), ...away] };
}

/** After a break: whoever was at it goes on with what is still open, and what was said before stays out of sight. */
export function takenUp(round: Round): Round {
  return {
    ...round,
    people: round.people.map((person) => {
      if (person.done) return person;
      const said = Object.keys(person.answers).filter((id) => saysSomething(person.answers[id]));
      const open = round.relations.findIndex((id) => !said.includes(id));
      // Who recodes a case alone has nobody to hide it from.
      const sealed = round.as === "recoding" ? [] : said;
      return { ...person, sealed, at: open === -1 ? round.relations.length - 1 : open };
    }),
  };
}

/** One person answers anew what was answered before a break: what was said is gone. */
export function unsealed(round: Round, person: string, relation: string): Round {
  return withPerson(round, person, (before) => ({
    ...before,
    sealed: before.sealed.filter((id) => id !== relation),
    answers: { ...before.answers, [relation]: blankAnswer },
  }));
}

/** Whether an answer is one: a rating, that it is not known, that it is not seen, or a reason. */
export function saysSomething(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  return !answer.seen || Object.keys(answer.ratings).length > 0 || answer.why.trim() !== "";
}

/** How many relations somebody has said something about. */
export function saidBy({ answers }: Person): number {
  return Object.values(answers).filter(saysSomething).length;
}
