import { gathered } from "~/lib/gathered";
import type { Variant } from "~/model/variant";

import { tiesOf } from "../ties";
import { mean } from "./measures";
import { isDistrusted, meanTrust, type ReceivedTrust, receivedTrust, trustUnsure } from "./received-trust";
import type { Point, Rule } from "./rule";

/** Who is linked to whom by ties of trust. */
type Links = ReadonlyMap<string, readonly string[]>;

/**
 * Parties through whom alone others are linked by ties of trust (without them these fall apart), while the mean of all
 * known ratings of trust in them is −0.5 or lower. At least one relation begins at them: who only receives passes
 * nothing on. Where half or more of that trust is not known, it says so. Brokers on
 * positive ties: Freeman 1977; Opsahl, Agneessens & Skvoretz 2010, *Social Networks* 32(3).
 */
export const distrustedBroker: Rule = {
  id: "distrustedBroker",
  reads: ["elements", "relations"],
  judge: ({ variant }) => {
    const links = linksOf(variant);
    const acting = new Set(variant.relations.filter(({ from, to }) => from !== to).map(({ from }) => from));
    const known = [...receivedTrust(variant)].filter(([party]) => acting.has(party));
    const brokers = known
      .map(([party, received]) => ({
        ...{ party, received },
        ...{ mean: meanTrust(received), unsure: trustUnsure(received) },
      }))
      .filter(({ received, unsure }) => unsure || isDistrusted(received))
      .map((each) => ({ ...each, linked: linkedBy(each.party, links) }))
      .filter(({ linked }) => linked.length > 1);
    return {
      findings: brokers
        .filter(({ unsure }) => !unsure)
        .map((each) => ({ ...pointOf(each), says: "distrusted", attention: 2 })),
      unknown: brokers.filter(({ unsure }) => unsure).map((each) => ({ ...pointOf(each), says: "unsure" })),
    };
  },
};

interface Broker {
  readonly party: string;
  readonly received: ReceivedTrust;
  readonly mean: number | null;
  readonly linked: readonly string[];
}

function pointOf({ party, received, mean: trust, linked }: Broker): Omit<Point, "says"> {
  const rated = [...received.known.map(({ relation }) => relation), ...received.unknown];
  return {
    key: party,
    values: { who: [party], linked, ...(trust === null ? {} : { trust: mean(trust) }) },
    figures: {
      ...(trust === null ? {} : { meanTrust: mean(trust) }),
      knownTrust: received.known.length,
      unknownTrust: received.unknown.length,
      branches: linked.length,
    },
    elements: [party, ...linked],
    relations: [...new Set(rated.map(({ id }) => id))],
  };
}

function linksOf(variant: Variant): Links {
  const positive = [...tiesOf(variant).values()].filter(({ sign }) => sign === 1);
  const ways = positive
    .toSorted((one, other) => other.mean - one.mean)
    .flatMap(({ a, b }) => [
      { from: a, to: b },
      { from: b, to: a },
    ]);
  return new Map(
    Array.from(
      gathered(ways, ({ from }) => from),
      ([party, own]) => [party, own.map(({ to }) => to)],
    ),
  );
}

/** One party of each group that is left where a party is taken away: the one that is tied to it most closely. */
function linkedBy(party: string, links: Links): readonly string[] {
  const seen = new Set([party]);
  return (links.get(party) ?? []).filter((neighbour) => {
    if (seen.has(neighbour)) return false;
    seen.add(neighbour);
    const open = [neighbour];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const each of links.get(next) ?? [])
        if (!seen.has(each)) {
          seen.add(each);
          open.push(each);
        }
    return true;
  });
}
