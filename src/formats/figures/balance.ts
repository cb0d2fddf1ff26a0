import { type Judgement, judgementsOf, unknownAnswers, type Weighed } from "~/analysis/balance";
import { type BalancePoint, type BalanceWords, balanceChart, type OtherVariant } from "~/charts/balance";
import type { Figure } from "~/charts/figure";
import { signed } from "~/lib/signed";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import type { SayWith } from "../sentences";
import { judgementId, judgementName } from "./judged";

/** Effectiveness against legitimacy: of a variant overall, of each group, and in the eyes of each perspective. */
export function balanceFigure(map: RelataMap, variantId: string, say: SayWith): Figure {
  const variant = variantOf(map, variantId);
  const judgements = judgementsOf(variant.impact);
  const named = judgements.map((judgement) => ({
    judgement,
    name: judgementName(judgement, map, variant, say),
  }));
  const points = named.flatMap(({ judgement, name }): readonly BalancePoint[] => {
    const place = placeOf(judgement);
    if (place === null) return [];
    const says = balanceSays(name, judgement, say);
    return [{ id: judgementId(judgement, variant), name, says, form: judgement.by, ...place }];
  });
  const others = relatives(map, variant).flatMap(({ variant: other, stands }): readonly OtherVariant[] => {
    const [judgement] = judgementsOf(other.impact);
    const place = judgement === undefined ? null : placeOf(judgement);
    if (judgement === undefined || place === null) return [];
    const name = say(`figures.balance.${stands}`, { name: variantName(other, say) });
    return [{ name, says: balanceSays(name, judgement, say), stands, ...place }];
  });
  return {
    title: say("figures.balance.title"),
    caption: say("figures.balance.caption"),
    chart: (width) => balanceChart(points, others, balanceWords(say), width),
    table: {
      head: (["who", "effectiveness", "legitimacy", "balance", "tilt", "unknown"] as const).map((column) =>
        say(`figures.balance.columns.${column}`),
      ),
      rows: named.map(({ judgement, name }) => [name, ...cells(judgement, say)]),
    },
  };
}

/** What stands around and in the plane. */
export function balanceWords(say: SayWith): BalanceWords {
  return {
    across: say("figures.balance.across"),
    upwards: say("figures.balance.upwards"),
    corners: {
      topLeft: say("figures.balance.corners.topLeft"),
      topRight: say("figures.balance.corners.topRight"),
      bottomLeft: say("figures.balance.corners.bottomLeft"),
      bottomRight: say("figures.balance.corners.bottomRight"),
    },
    forms: {
      overall: say("figures.balance.forms.overall"),
      group: say("figures.balance.forms.group"),
      perspective: say("figures.balance.forms.perspective"),
      other: say("figures.balance.forms.other"),
    },
  };
}

/** The variant that this one was made from, and those that were made from it. */
export function relatives(map: RelataMap, variant: Variant) {
  return map.variants.flatMap((other): readonly { variant: Variant; stands: "before" | "after" }[] => {
    if (other.id === variant.basedOn) return [{ variant: other, stands: "before" }];
    return other.basedOn === variant.id ? [{ variant: other, stands: "after" }] : [];
  });
}

export function variantName({ name }: Pick<Variant, "name">, say: SayWith): string {
  return name.trim() === "" ? say("common.unnamed") : name.trim();
}

/** A figure between 0 and 1 as it is shown. */
export function hundredths(value: number): string {
  return value.toFixed(2);
}

function cells(judgement: Judgement, say: SayWith): readonly string[] {
  const { effectiveness, legitimacy, balance, tilt } = judgement;
  const shown = (value: number | null) => (value === null ? say("figures.notEnough") : hundredths(value));
  return [
    ...[effectiveness.value, legitimacy.value, balance].map(shown),
    tilt === null ? say("figures.notEnough") : signed(tilt, 2),
    say("figures.unknownOf", {
      unknown: unknownAnswers(judgement),
      asked: effectiveness.asked + legitimacy.asked,
    }),
  ];
}

export function placeOf({ effectiveness, legitimacy }: Weighed) {
  const [e, l] = [effectiveness.value, legitimacy.value];
  return e === null || l === null ? null : { effectiveness: e, legitimacy: l };
}

export function balanceSays(name: string, judged: Weighed, say: SayWith): string {
  const place = placeOf(judged);
  if (place === null || judged.balance === null) return say("figures.balance.saysUnknown", { name });
  return say("figures.balance.says", {
    name,
    effectiveness: hundredths(place.effectiveness),
    legitimacy: hundredths(place.legitimacy),
    balance: hundredths(judged.balance),
    tilt: tiltWords(judged.tilt, say),
  });
}

/** A tilt this small is none to speak of, and from the second on it is far. */
const slight = 0.05;
const far = 0.25;

/** Which way an arrangement tilts, in words. */
export function tiltWords(tilt: number | null, say: SayWith): string {
  if (tilt === null) return say("figures.balance.tilts.unknown");
  const size = Math.abs(tilt);
  if (size < slight) return say("figures.balance.tilts.even");
  const side = tilt > 0 ? "effectiveness" : "legitimacy";
  return say(`figures.balance.tilts.${size < far ? "rather" : "far"}_${side}`);
}
