import { type Answer, blankAnswer, type Person, type Round } from "~/analysis/rounds/round";
import { readable } from "~/model/reading";

/** What somebody says of relations, by their ids; "unseen" is that they do not see one. */
type Said = Readonly<Record<string, Partial<Answer["ratings"]> | "unseen">>;

/** A round about the small map of `aMap`: for each person, the party, a name or none, and what they said. */
export function aRound(
  people: readonly (readonly [party: string, name: string | null, said: Said])[],
  given: Partial<Round> = {},
): Round {
  const parties = [...new Set(people.map(([party]) => party))];
  return {
    id: "round",
    as: "round",
    map: "map",
    variant: "now",
    begun: 0,
    relations: ["r1", "r2"],
    asked: readable,
    anonymous: false,
    parties: parties.map((party) => ({ id: party.toLowerCase(), name: party, isNew: true })),
    people: people.map(([party, name, said], at): Person => {
      const before = people.slice(0, at).filter(([other]) => other === party).length;
      return {
        ...{ id: `person${at + 1}`, party: party.toLowerCase(), name, place: before + 1 },
        ...{ done: true, at: 0, sealed: [] },
        answers: Object.fromEntries(
          Object.entries(said).map(([relation, ratings]) => [
            relation,
            ratings === "unseen" ? { ...blankAnswer, seen: false } : { ...blankAnswer, ratings },
          ]),
        ),
      };
    }),
    told: false,
    inMap: false,
    ...given,
  };
}
