import type { Reading } from "~/model/map";
import { relationOf } from "~/model/queries";
import type { Readable } from "~/model/reading";
import type { Variant } from "~/model/variant";

import { partyOf, type Person, type Round, saysSomething } from "./round";
import { heard } from "./spread";

/** What a person is called in a reading: nothing where nobody is named, or where there is only one of a party. */
function personIn(round: Round, { name, party, place }: Person): string | null {
  if (round.anonymous) return null;
  if (name !== null) return name;
  return round.people.filter((other) => other.party === party).length > 1 ? String(place) : null;
}

/**
 * What was said in a round as readings, but for what the persons left out said. They stand in an order that follows
 * from what they say, so that it tells nobody's turn, and relations that the variant has no more are passed over.
 */
export function readingsOf(
  round: Round,
  variant: Variant,
  leftOut: ReadonlySet<string>,
): readonly Omit<Reading, "id">[] {
  const relationAt = new Map(round.relations.map((id, at) => [id, at]));
  const partyAt = new Map(round.parties.map(({ id }, at) => [id, at]));
  return heard(round, leftOut)
    .flatMap((person) =>
      Object.entries(person.answers).flatMap(([relation, answer]): readonly Omit<Reading, "id">[] => {
        const party = partyOf(round, person);
        if (party === undefined || !saysSomething(answer) || relationOf(variant, relation) === undefined)
          return [];
        const rated = (rating: Readable) => (answer.seen ? (answer.ratings[rating] ?? null) : null);
        return [
          {
            perspective: party.id,
            person: personIn(round, person),
            variant: variant.id,
            relation,
            forward: rated("forward"),
            backward: rated("backward"),
            protection: rated("protection"),
            empowerment: rated("empowerment"),
            why: answer.why.trim(),
            ...(answer.seen ? {} : { seen: false as const }),
          },
        ];
      }),
    )
    .map((reading) => ({ reading, said: JSON.stringify(reading) }))
    .toSorted(
      (a, b) =>
        (relationAt.get(a.reading.relation) ?? 0) - (relationAt.get(b.reading.relation) ?? 0) ||
        (partyAt.get(a.reading.perspective) ?? 0) - (partyAt.get(b.reading.perspective) ?? 0) ||
        (a.said < b.said ? -1 : a.said > b.said ? 1 : 0),
    )
    .map(({ reading }) => reading);
}
