/** So wide a chart is drawn before it is known how much room there is. */
export const firstWidth = 360;
/** A chart narrower than this cannot be read. */
export const leastWidth = 260;
