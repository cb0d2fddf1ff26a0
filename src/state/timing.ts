/** How long the keeping of maps waits for what, in milliseconds. */
export interface Timing {
  /** A write that takes longer is shown as slow. */
  readonly slow: number;
  /** A write that takes longer is given up, and the database opened anew. */
  readonly hang: number;
  /** Between tries after storage failed: the first wait, and the longest. */
  readonly retry: readonly [first: number, longest: number];
  /** Between tries while the disk is full. */
  readonly fullDisk: number;
  /** How long nothing must have changed before the journal is folded into the body. */
  readonly quiet: number;
  /** How long another window has to answer before it is passed over. */
  readonly answer: number;
  /** How long a lock may take to come free that its holder is just letting go. */
  readonly brief: number;
}

export const timing: Timing = {
  slow: 2_000,
  hang: 8_000,
  retry: [250, 4_000],
  fullDisk: 5_000,
  quiet: 2_000,
  answer: 1_000,
  brief: 60,
};

/** When the journal is worth folding: reading this many changes at the next opening costs nothing worth noticing. */
export const foldAfter = { quiet: 40, busy: 400 } as const;
