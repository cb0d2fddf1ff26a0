import { useEffect, useRef } from "react";

import { useInView } from "~/state/inView";
import { actions, session, useSession } from "~/state/stores";

import { findActions } from "./findActions";
import { FindPanel } from "./FindPanel";
import { followFinding } from "./followFinding";
import { FoundBar } from "./FoundBar";
import { NothingShown } from "./NothingShown";

/** Looking for things in the map, and seeing alone what was found. */
export function Finding() {
  const field = useRef<HTMLInputElement>(null);
  const open = useSession((state) => state.finder);
  const here = useInView();
  useEffect(() => followFinding(), []);
  useEffect(
    () =>
      actions.offer(
        findActions(() => {
          session.setFinder(true);
          // Where it is open already, the key leads back into it.
          field.current?.focus();
          field.current?.select();
        }),
      ),
    [],
  );
  if (here === null) return null;
  return (
    <>
      <FoundBar here={here} />
      <NothingShown />
      {open ? <FindPanel here={here} field={field} /> : null}
    </>
  );
}
