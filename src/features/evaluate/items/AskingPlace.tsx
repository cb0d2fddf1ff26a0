import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";

import { items } from "~/i18n/en/items";
import { addWords, text } from "~/i18n/text";
import { actions } from "~/state/stores";

import { type Asked, Asking } from "./asking";

addWords({ items });

const ItemsForm = lazy(async () => ({ default: (await import("./ItemsForm")).ItemsForm }));

/** Lets every card open the form of the ten questions, which lies over all of them. */
export function AskingPlace({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
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
          <ItemsForm asked={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </Asking>
  );
}
