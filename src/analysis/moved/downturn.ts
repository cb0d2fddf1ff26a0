import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { dependencesOf } from "../downturn/dependence";
import { downturnOf } from "../downturn/downturn";
import { networkOf } from "../downturn/inoperability";
import { type PartyLoss, protectedParties } from "../downturn/lost-protection";

/** What fails in both variants, and what is assumed of it. */
export interface ShockInBoth {
  /** Null: what most others depend on in the variant before. */
  readonly element: string | null;
  /** The share of its function that it loses, 0 to 1. */
  readonly loss: number;
  readonly factor: number;
  readonly buffer: boolean;
}

/** A party under the same shock in two variants: the share of its protection that is felt as lost, 0 to 1. */
interface LossMove {
  readonly party: string;
  /** Null where nothing that protects it is known. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface DownturnMoved {
  readonly element: string;
  /** Who loses something in one of the two, those that lose otherwise first. */
  readonly parties: readonly LossMove[];
  /** How many are protected in both and lose nothing in either. */
  readonly spared: number;
  /** What could fail in both. */
  readonly choices: readonly string[];
}

/** The same failure in two variants; null where nothing that could fail is in both. */
export function downturnMoved(before: Variant, after: Variant, shock: ShockInBoth): DownturnMoved | null {
  const choices = after.elements
    .filter(({ id, kind }) => kind !== "threat" && isWorking(before, id))
    .map(({ id }) => id);
  const inBoth = new Set(choices);
  const element =
    shock.element !== null && inBoth.has(shock.element) ? shock.element : likely(before, after, inBoth);
  if (element === null) return null;
  const [was, is] = [lossesIn(before, element, shock), lossesIn(after, element, shock)];
  const moves = [...new Set([...is.keys(), ...was.keys()])].map((party): LossMove => ({
    party,
    before: was.get(party) ?? null,
    after: is.get(party) ?? null,
  }));
  const hit = moves.filter(
    (each) =>
      (each.before ?? 0) > 0 || (each.after ?? 0) > 0 || (each.before === null) !== (each.after === null),
  );
  return {
    ...{ element, choices },
    parties: hit.toSorted((one, other) => change(other) - change(one)),
    spared: moves.filter((each) => each.before === 0 && each.after === 0).length,
  };
}

function change({ before, after }: LossMove): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}

function isWorking(variant: Variant, id: string): boolean {
  const element = elementOf(variant, id);
  return element !== undefined && element.kind !== "threat";
}

function lossesIn(
  variant: Variant,
  element: string,
  { loss, factor, buffer }: ShockInBoth,
): ReadonlyMap<string, number | null> {
  const dependences = dependencesOf(variant, factor);
  const trial = { dependences, network: networkOf(dependences), parties: protectedParties(variant), buffer };
  const { places, spared, unknown } = downturnOf(trial, { element, loss });
  return new Map([
    ...[...places.flat(), ...spared].map((each: PartyLoss) => [each.beneficiary, each.felt] as const),
    ...unknown.map(({ beneficiary }) => [beneficiary, null] as const),
  ]);
}

/** What most others depend on in the variant before, of what is in both; else whoever protects somebody. */
function likely(before: Variant, after: Variant, inBoth: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const { supplier } of dependencesOf(before, 1 / 2))
    if (inBoth.has(supplier)) counts.set(supplier, (counts.get(supplier) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (most !== undefined) return most[0];
  const sources = [before, after].flatMap((variant) =>
    protectedParties(variant).flatMap(({ protecting }) => protecting.map(({ source }) => source)),
  );
  return sources.find((id) => inBoth.has(id)) ?? [...inBoth][0] ?? null;
}
