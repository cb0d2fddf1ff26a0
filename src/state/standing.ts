import { createStore, type StoreApi } from "zustand/vanilla";

import type { DocumentStore } from "./document";
import type { Keeper, KeeperState } from "./keeper";
import { isTyping } from "./typing";

/** After a letter is kept, so long in ms until that is said: the next one would take it back. */
const calm = 250;

type Standing = Pick<KeeperState, "status">;

/**
 * What is said of the keeping. *Saved* is said when the keeper says so, and while somebody types a little later, so that
 * it does not come and go at every letter; whatever is not saved is said at once.
 */
export function createStanding(
  keeper: Pick<Keeper, "getState" | "subscribe">,
  document: DocumentStore,
): Pick<StoreApi<Standing>, "getState" | "getInitialState" | "subscribe"> {
  const { getState, getInitialState, setState, subscribe } = createStore<Standing>(() => ({
    status: keeper.getState().status,
  }));
  let timer: ReturnType<typeof setTimeout> | undefined;

  keeper.subscribe(({ status }) => {
    clearTimeout(timer);
    if (status === getState().status) return;
    if (status === "saved" && isTyping(document.getState().gesture))
      timer = setTimeout(() => setState({ status }), calm);
    else setState({ status });
  });

  return { getState, getInitialState, subscribe };
}
