import type { Differing, Difference } from "~/analysis/parties/differences";
import type { Voice } from "~/analysis/parties/spread";
import type { Text } from "~/i18n/text";
import { signed } from "~/lib/signed";
import type { Perspective, Reading } from "~/model/map";

/** What a party is called. */
export function partyNamed(parties: readonly Perspective[], id: string, t: Text): string {
  const name = parties.find((each) => each.id === id)?.name.trim() ?? "";
  return name === "" ? t("common.unnamed") : name;
}

export function namesOf(parties: readonly Perspective[], ids: readonly string[], t: Text): string {
  return ids.map((id) => partyNamed(parties, id, t)).join(", ");
}

/** A value on its scale; whether a relation is seen in words. */
export function valueText(value: number, rated: Differing | "item", t: Text): string {
  const digits = Number.isInteger(value) ? 0 : 1;
  if (rated === "item") return value.toFixed(digits);
  if (rated !== "seen") return signed(value, digits);
  return t(value === 1 ? "divergence.seesIt" : "divergence.seesNot");
}

/** One party’s voice, with how far its persons are apart where several speak. */
export function voiceText(
  { party, value, persons, said, within }: Voice,
  rated: Differing | "item",
  parties: readonly Perspective[],
  t: Text,
): string {
  const name = partyNamed(parties, party, t);
  if (rated === "seen" && within !== null)
    return t("divergence.seesSome", { name, some: Math.round(value * persons), count: persons });
  const voice = t("divergence.voice", {
    name,
    value: valueText(value, rated, t),
  });
  const each = said.map((one) => valueText(one, rated, t)).join(", ");
  return within === null ? voice : t("divergence.persons", { voice, count: persons, said: each });
}

/** Which parties see a relation, which do not, and which are of both minds. */
export function seenText(voices: readonly Voice[], parties: readonly Perspective[], t: Text): string {
  const [seers, blind, divided] = [
    voices.filter(({ value }) => value === 1),
    voices.filter(({ value }) => value === 0),
    voices.filter(({ value }) => value > 0 && value < 1),
  ].map((some) =>
    namesOf(
      parties,
      some.map(({ party }) => party),
      t,
    ),
  );
  return [
    seers ? t("divergence.sees", { who: seers }) : t("divergence.seesWhole"),
    ...(blind ? [t("divergence.seesNone", { who: blind })] : []),
    ...(divided ? [t("divergence.divided", { who: divided })] : []),
  ].join("; ");
}

/** The reasons that a party’s readings give, kept as they were written. */
export function reasonsOf(
  readings: readonly Reading[],
  variantId: string,
  { relation }: Difference,
  party: string,
): string {
  return readings
    .filter((each) => each.variant === variantId && each.relation === relation && each.perspective === party)
    .map(({ why }) => why.trim())
    .filter((why) => why !== "")
    .join(" / ");
}

/** Who stands lowest and who highest, all of them where several do. */
export function endsOf(voices: readonly Voice[]): {
  readonly low: readonly string[];
  readonly high: readonly string[];
} {
  const [lowest, highest] = [voices[0]?.value, voices.at(-1)?.value];
  return {
    low: voices.filter(({ value }) => value === lowest).map(({ party }) => party),
    high: voices.filter(({ value }) => value === highest).map(({ party }) => party),
  };
}
