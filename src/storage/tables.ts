/** The tables by their primary keys. No other index: every question asked is by map. */
export const tables = {
  maps: "id",
  bodies: "id",
  journal: "[rowId+rev+tabId]",
  departures: "[rowId+stamp]",
  meta: "key",
} as const;

/** Counts up when tables or indexes change; `generation` fences what is inside them. */
export const tablesVersion = 1;
