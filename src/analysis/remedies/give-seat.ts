import { partyOf, type Remedy } from "./remedy";

/** A seat at the table for whom the arrangement bears on. Voice in decisions: Tyler 2006, *Why People Obey the Law*. */
export const giveSeat: Remedy = {
  id: "giveSeat",
  rules: ["neverAsked"],
  offer: (sought) => {
    const who = partyOf(sought);
    return [
      {
        says: "seat",
        values: { who: [who] },
        steps: [{ do: "setElement", element: who, set: { seatAtTable: "yes" } }],
      },
    ];
  },
};
