import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";

import { items } from "~/i18n/en/items";
import { addWords, text } from "~/i18n/text";
import { asking, useAskedParty } from "~/state/asking";
import { actions } from "~/state/stores";

import { type Asked, Asking } from "./asking";

addWords({ items });

const ItemsForm = lazy(async () => ({ default: (await import("./ItemsForm")).ItemsForm }));

/** Lets every card open the form of the ten questions, which lies over all of them. */
export function AskingPlace({ children }: { children: ReactNode }) {
  const [askedHere, setAsked] = useState<Asked | null>(null);
  const party = useAskedParty();
  const asked =
    party === null
      ? askedHere
      : ({ place: { of: "perspective", perspective: party }, item: null } satisfies Asked);
  useEffect(
    () =>
      actions.offer([
        {
          id: "ten-questions",
          group: "map",
          label: () => text()("items.answer"),
          run: () => setAsked({ place: { of: "overall" }, item: null }),
        },
      ]),
    [],
  );
  return (
    <Asking value={setAsked}>
      {children}
      {asked === null ? null : (
        <Suspense fallback={null}>
          <ItemsForm
            asked={asked}
            onClose={() => {
              asking.arrive();
              setAsked(null);
            }}
          />
        </Suspense>
      )}
    </Asking>
  );
}
