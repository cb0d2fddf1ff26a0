import { characters, widths } from "./font-metrics";

export type Weight = 400 | 500 | 600;

/** How wide a run of text is, in the units of `size`. The scene takes it as an argument. */
export type Measure = (text: string, size: number, weight: Weight) => number;

const tables = new Map(
  ([400, 500, 600] as const).map((weight) => [
    weight,
    new Map(Array.from(characters, (character, index) => [character, (widths[weight][index] ?? 600) / 1000])),
  ]),
);

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const combining = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The same by the number of the character, for the scripts that most text is in; NaN where the table has none. */
const quick = new Map(
  Array.from(tables, ([weight, table]) => [
    weight,
    Float64Array.from({ length: 0x250 }, (_, code) => table.get(String.fromCharCode(code)) ?? Number.NaN),
  ]),
);

/** Widths from the bundled table; for scripts outside it a full em for wide characters and 0.6 em for others. */
export const measureText: Measure = (text, size, weight) => {
  const known = quick.get(weight);
  let width = 0;
  // Every text of a map is measured several times before it is drawn, hence the short way.
  for (let index = 0; known !== undefined && index < text.length; index += 1)
    width += known[text.charCodeAt(index)] ?? Number.NaN;
  return (Number.isNaN(width) ? widthOfAny(text, weight) : width) * size;
};

function widthOfAny(text: string, weight: Weight): number {
  const table = tables.get(weight);
  let width = 0;
  for (const character of text) {
    const known = table?.get(character);
    if (known !== undefined) width += known;
    else if (!combining.test(character)) width += wide.test(character) ? 1 : 0.6;
  }
  return width;
}
