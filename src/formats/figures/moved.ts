import type { ReceivedSecurity } from "~/analysis/human-security";
import type { BalanceMoved } from "~/analysis/moved/moved";
import type { PartyMove, TrustFigure } from "~/analysis/moved/parties";
import { type BalancePoint, balanceChart, type OtherVariant } from "~/charts/balance";
import type { Figure } from "~/charts/figure";
import { quadrantMovesChart } from "~/charts/quadrant-moves";
import { signed } from "~/lib/signed";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { nameIn, type SayWith } from "../sentences";
import { balanceSays, balanceWords, hundredths, placeOf, variantName } from "./balance";
import { meanWords, placeWords, quadrantWords } from "./quadrants";

/** Two variants, of which the first is the one that is compared with. */
export interface Two {
  readonly before: Variant;
  readonly after: Variant;
}

/** A value before and after in words; once where both read the same. */
export function beforeAfter(before: string, after: string, say: SayWith): string {
  return before === after ? say("moved.same", { value: after }) : say("moved.arrow", { before, after });
}

/** What a party is called, in whichever of the two variants it is. */
export function partyName(id: string, { before, after }: Two, say: SayWith): string {
  if (elementOf(after, id) !== undefined) return nameIn(after, id, say);
  return nameIn(before, id, say);
}

/** The same, with whether it is new or gone. */
export function movedName(id: string, two: Two, say: SayWith): string {
  const name = partyName(id, two, say);
  const [was, is] = [elementOf(two.before, id), elementOf(two.after, id)];
  if (was === undefined) return say("moved.parties.fresh", { name });
  return is === undefined ? say("moved.parties.gone", { name }) : name;
}

export function trustWords(trust: TrustFigure | null, say: SayWith): string {
  if (trust === null) return say("moved.notKnown");
  const { mean, known, unknown } = trust;
  const value = mean === null ? say("moved.notKnown") : signed(mean, 2);
  return unknown === 0
    ? value
    : say("moved.parties.trustUnknown", { mean: value, unknown, all: known + unknown });
}

/** A mean with the worst rating beside it. */
export function sideWords(
  received: ReceivedSecurity | null,
  side: "protection" | "empowerment",
  say: SayWith,
): string {
  if (received === null) return say("moved.notKnown");
  const worst = side === "protection" ? received.worstProtection : received.worstEmpowerment;
  return meanWords(received[side], worst, say);
}

export function standsWords(received: ReceivedSecurity | null, say: SayWith): string {
  return received === null ? say("words.quadrantUnknown") : placeWords(received, say);
}

function unknownWords(received: ReceivedSecurity | null, say: SayWith): string {
  if (received === null) return say("moved.notKnown");
  const unknown = received.unknownProtection + received.unknownEmpowerment;
  return say("moved.parties.unknownOf", { unknown, all: 2 * received.relations });
}

/** Parties that moved between the quadrants: drawn as arrows, and in words with the trust that they receive. */
export function quadrantMovesFigure(parties: readonly PartyMove[], two: Two, say: SayWith): Figure {
  const both = (move: PartyMove, words: (state: PartyMove["after"]) => string) =>
    beforeAfter(words(move.before), words(move.after), say);
  const side = (move: PartyMove, which: "protection" | "empowerment") =>
    both(move, (state) => sideWords(state?.received ?? null, which, say));
  const stands = (move: PartyMove) => both(move, (state) => standsWords(state?.received ?? null, say));
  const drawn = parties
    .filter(({ securityMoved }) => securityMoved)
    .map((move) => ({
      id: move.party,
      name: partyName(move.party, two, say),
      says: say("moved.parties.says", {
        name: movedName(move.party, two, say),
        ...{ protection: side(move, "protection"), empowerment: side(move, "empowerment") },
        place: stands(move),
      }),
      before: pointOf(move.before?.received ?? null),
      after: pointOf(move.after?.received ?? null),
    }));
  const words = {
    ...quadrantWords(say),
    key: { before: say("moved.parties.key.before"), after: say("moved.parties.key.after") },
  };
  return {
    title: say("moved.parties.chart"),
    caption: say("moved.parties.caption"),
    chart: (width) => quadrantMovesChart(drawn, words, width),
    table: () => ({
      head: (["who", "trust", "protection", "empowerment", "place", "unknown"] as const).map((column) =>
        say(`moved.parties.columns.${column}`),
      ),
      rows: parties.map((move) => [
        movedName(move.party, two, say),
        both(move, (state) => trustWords(state?.trust ?? null, say)),
        side(move, "protection"),
        side(move, "empowerment"),
        stands(move),
        both(move, (state) => unknownWords(state?.received ?? null, say)),
      ]),
    }),
  };
}

function pointOf(received: ReceivedSecurity | null) {
  if (received === null || received.protection === null || received.empowerment === null) return null;
  return { protection: received.protection, empowerment: received.empowerment };
}

/** One row of what balance comes to, before and after. */
export interface BalanceRow {
  readonly name: string;
  readonly value: string;
}

/** Effectiveness, legitimacy, balance, tilt and what is not answered, each before and after. */
export function balanceRows({ before, after }: BalanceMoved, say: SayWith): readonly BalanceRow[] {
  const shown = (value: number | null) => (value === null ? say("moved.notEnough") : hundredths(value));
  const tilt = (value: number | null) => (value === null ? say("moved.notEnough") : signed(value, 2));
  const unknown = ({ effectiveness, legitimacy }: BalanceMoved["after"]) => {
    const asked = effectiveness.asked + legitimacy.asked;
    const answered = effectiveness.answered + legitimacy.answered;
    return say("moved.balance.unknownOf", { unknown: asked - answered, asked });
  };
  const row = (name: string, words: (judged: BalanceMoved["after"]) => string): BalanceRow => ({
    name: say(`moved.balance.${name}`),
    value: beforeAfter(words(before), words(after), say),
  });
  return [
    row("effectiveness", ({ effectiveness }) => shown(effectiveness.value)),
    row("legitimacy", ({ legitimacy }) => shown(legitimacy.value)),
    row("balance", ({ balance }) => shown(balance)),
    row("tilt", (judged) => tilt(judged.tilt)),
    row("answers", unknown),
  ];
}

/** The judgement overall of both variants in the plane of effectiveness and legitimacy; null where one has no place. */
export function balanceMovesFigure(moved: BalanceMoved, two: Two, say: SayWith): Figure | null {
  const [was, is] = [placeOf(moved.before), placeOf(moved.after)];
  if (was === null || is === null) return null;
  const [name, nameBefore] = [variantName(two.after, say), variantName(two.before, say)];
  const point: BalancePoint = {
    ...{ id: two.after.id, name, says: balanceSays(name, moved.after, say), form: "overall" },
    ...is,
  };
  const other: OtherVariant = {
    name: say("figures.balance.before", { name: nameBefore }),
    says: balanceSays(nameBefore, moved.before, say),
    stands: "before",
    ...was,
  };
  const rows = balanceRows(moved, say);
  return {
    title: say("moved.balance.chart"),
    caption: say("figures.balance.caption"),
    chart: (width) => balanceChart([point], [other], balanceWords(say), width),
    table: { head: rows.map((row) => row.name), rows: [rows.map(({ value }) => value)] },
  };
}
