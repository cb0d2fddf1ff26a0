export interface Ago {
  readonly unit: "now" | "minutes" | "hours" | "days" | "date";
  readonly count: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was, in the unit that people would say it in; after a month the date says more. */
export function ago(then: number, now: number): Ago {
  const passed = now - then;
  if (passed < minute) return { unit: "now", count: 0 };
  if (passed < hour) return { unit: "minutes", count: Math.floor(passed / minute) };
  if (passed < day) return { unit: "hours", count: Math.floor(passed / hour) };
  if (passed < 31 * day) return { unit: "days", count: Math.floor(passed / day) };
  return { unit: "date", count: 0 };
}
