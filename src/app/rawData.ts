import { document, keeper } from "~/state/stores";

import { routeOf } from "./route";

/** Whether there is a map here whose data could be handed over. */
export function hasRawData(): boolean {
  return document.getState().map !== null || routeHere().page === "map";
}

/** The open map as it stands; where none came so far as to open, what is stored under the address. */
export async function rawData(): Promise<string> {
  const { map } = document.getState();
  const route = routeHere();
  if (map === null && route.page === "map") return keeper.rawText(route.id);
  return JSON.stringify(map, null, 2);
}

function routeHere() {
  return routeOf(window.location.hash.replace(/^#?\/?/u, "/"));
}
