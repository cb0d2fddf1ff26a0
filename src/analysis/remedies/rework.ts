import { harmOf } from "./harmful";
import { partyOf, type Remedy } from "./remedy";

/**
 * To go about a harmful relation in another way: it stays, and what it then does to the party is not known until somebody
 * says. Nothing is guessed of it.
 */
export const rework: Remedy = {
  id: "rework",
  rules: ["targeted", "protectedButSilenced", "empoweredButExposed"],
  offer: (sought) => {
    const harm = harmOf(sought);
    if (harm === null) return [];
    const who = partyOf(sought);
    return harm.ladder.map((relations) => {
      const ids = relations.map(({ id }) => id);
      return {
        says: harm.side,
        values: { relations: ids, who: [who], count: ids.length },
        steps: ids.map((relation) => ({ do: "reopen", relation, rated: [harm.side] }) as const),
        ladder: "rework",
      };
    });
  },
};
