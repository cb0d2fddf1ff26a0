import { halves, type Lens, type LensReading, type Stroke, undressed } from "./lens";

const readings = new Map<string, Lens["read"]>();

/** Gives lenses, by their ids, the reading that is fetched after the first picture, since that needs none of it. */
export function provideReadings(given: Readonly<Record<string, Lens["read"]>>): void {
  for (const [id, read] of Object.entries(given)) readings.set(id, read);
}

/** The reading of a lens that is given later; until then every relation is drawn alike. */
export function readLater(id: string, stroke: Stroke): Lens["read"] {
  const style = halves(stroke, stroke);
  const unread: LensReading = {
    key: ["unread", id],
    unread: true,
    styleOf: () => style,
    dressOf: undressed,
  };
  return (view) => readings.get(id)?.(view) ?? unread;
}
