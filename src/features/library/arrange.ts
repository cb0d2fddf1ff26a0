/** What a list of maps is searched and sorted by. */
export interface Listed {
  readonly title: string;
  readonly question: string;
  readonly place: string;
  readonly created: number;
  readonly updated: number;
}

export const sortings = ["updated", "title", "created"] as const;
export type Sorting = (typeof sortings)[number];

/** The rows that hold every word of `search` in title, question or place, in the order of `sorting`. */
export function arrange<Row extends Listed>(
  rows: readonly Row[],
  search: string,
  sorting: Sorting,
): readonly Row[] {
  const words = plain(search).split(/\s+/u).filter(Boolean);
  const found = rows.filter((row) => {
    const text = plain(`${row.title}\n${row.question}\n${row.place}`);
    return words.every((word) => text.includes(word));
  });
  return found.toSorted(orders[sorting]);
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

const orders: Record<Sorting, (a: Listed, b: Listed) => number> = {
  updated: (a, b) => b.updated - a.updated,
  created: (a, b) => b.created - a.created,
  // Maps without a title come last: an empty name is no letter before A.
  title: (a, b) => Number(a.title === "") - Number(b.title === "") || collator.compare(a.title, b.title),
};

/** Without capitals and accents, so that "zurich" finds "Zürich". */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLocaleLowerCase();
}
