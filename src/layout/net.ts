import type { Piece, Tie } from "./piece";

/** Two pieces, by their numbers, that one or several ties join. The first such tie says which way round. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Pieces by number with what joins them. Ids may be any words, numbers are safe to reckon with. */
export interface Net {
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
  readonly neighbours: readonly (readonly number[])[];
}

/** Ties of a piece to itself, and to what is not among the pieces, draw nothing together. */
export function netOf(pieces: readonly Piece[], ties: readonly Tie[]): Net {
  const numbers = new Map(pieces.map(({ id }, index) => [id, index]));
  const links = new Map<number, Link>();
  for (const tie of ties) {
    const from = numbers.get(tie.from);
    const to = numbers.get(tie.to);
    if (from === undefined || to === undefined || from === to) continue;
    const pair = Math.min(from, to) * pieces.length + Math.max(from, to);
    const known = links.get(pair) ?? { from, to, weight: 0 };
    links.set(pair, { ...known, weight: known.weight + 1 });
  }
  const neighbours = pieces.map((): number[] => []);
  for (const { from, to } of links.values()) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return { pieces, links: [...links.values()], neighbours };
}

/** The numbers of the pieces, apart where nothing joins them; the largest part first. */
export function partsOf({ pieces, neighbours }: Net): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (let start = 0; start < pieces.length; start += 1) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (const each of part)
      for (const next of neighbours[each] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

/** Some of the pieces as a net of their own. */
export function netAmong(net: Net, numbers: readonly number[]): Net {
  const inner = new Map(numbers.map((number, index) => [number, index]));
  const pieces = numbers.flatMap((number) => net.pieces[number] ?? []);
  const links = net.links.flatMap(({ from, to, weight }) => {
    const [a, b] = [inner.get(from), inner.get(to)];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, weight }];
  });
  const neighbours = numbers.map((number) =>
    (net.neighbours[number] ?? []).flatMap((next) => inner.get(next) ?? []),
  );
  return { pieces, links, neighbours };
}
