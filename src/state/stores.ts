import { useStore } from "zustand";

import { type ActionsState, createActions } from "./actions";
import { createAside } from "./aside";
import {
  askToPersist,
  browserLocks,
  browserPort,
  watchLeaving,
  whenCalmOrTouched,
  whenIdle,
} from "./browser";
import { createChannel } from "./channel";
import { createDocument, type DocumentState } from "./document";
import { followHistory } from "./followHistory";
import { newId } from "./ids";
import { createKeeper, type KeeperState } from "./keeper";
import { createLastVariants } from "./lastVariants";
import { browserShelf, createPreferences, type PreferencesState } from "./preferences";
import { createSession, type SessionState } from "./session";
import { createShown } from "./shown";
import { createStanding } from "./standing";
import { createSurface, type SurfaceState } from "./surface";
import { timing } from "./timing";
import { createWhereabouts, type WhereaboutsState } from "./whereabouts";

/** The map that is open, with its history. */
export const document = createDocument();
/** What is open and picked in this window. */
export const session = createSession();
followHistory(document, session);
/** The map that is open as the page shows it, which lets letters come that are typed fast. */
const shown = createShown(document);
const lastVariants = createLastVariants(browserShelf());
lastVariants.follow(document, session);
/** What the drawing surface is doing. */
export const surface = createSurface();
/** What can be done now. */
export const actions = createActions();
/** What this person likes on this device. */
export const preferences = createPreferences(browserShelf());

/** What keeping maps needs from the world around it. */
export const surroundings = {
  channel: createChannel(browserPort),
  locks: browserLocks(),
  tabId: newId(),
  timing,
  idle: whenIdle,
  now: Date.now,
  newId,
  rescuedTitle: (title: string) => `${title} (rescued copy)`,
};

/** Storage is loaded when it is first needed; a file that cannot be had just now is asked for again. */
async function openShelf(retire: () => void, forOneMap: boolean) {
  for (;;) {
    try {
      const [storage] = await Promise.all([
        import("~/storage/open"),
        // Asked for with it, lest it wait for it.
        forOneMap ? null : import("~/storage/database"),
      ]);
      return await storage.openShelf("relata", { retire, forOneMap });
    } catch {
      await new Promise((resolve) => {
        setTimeout(resolve, 1_000);
      });
    }
  }
}

/** Writes what is open, change by change, and says whether it is safe. */
export const keeper = createKeeper({
  ...surroundings,
  document,
  session,
  aside: createAside(browserShelf()),
  lastVariantOf: lastVariants.of,
  openShelf,
  watchLeaving,
  calm: whenCalmOrTouched,
  persist: askToPersist,
});
/** Whether it is safe, as it is shown. */
const standing = createStanding(keeper, document);
/** The maps that are in the bin or gone, whichever window sent them there. */
const whereabouts = createWhereabouts(surroundings.channel);

export function useDocument<Slice>(selector: (state: DocumentState) => Slice): Slice {
  return useStore(shown, selector);
}

export function useSession<Slice>(selector: (state: SessionState) => Slice): Slice {
  return useStore(session, selector);
}

export function usePreferences<Slice>(selector: (state: PreferencesState) => Slice): Slice {
  return useStore(preferences, selector);
}

export function useSurface<Slice>(selector: (state: SurfaceState) => Slice): Slice {
  return useStore(surface, selector);
}

export function useActions<Slice>(selector: (state: ActionsState) => Slice): Slice {
  return useStore(actions, selector);
}

export function useKeeper<Slice>(selector: (state: KeeperState) => Slice): Slice {
  return useStore(keeper, selector);
}

/** Whether the open map is safe, in words that do not flicker at every letter. */
export function useStanding(): KeeperState["status"] {
  return useStore(standing, ({ status }) => status);
}

export function useWhereabouts<Slice>(selector: (state: WhereaboutsState) => Slice): Slice {
  return useStore(whereabouts, selector);
}
