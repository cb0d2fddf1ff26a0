import { receivedSecurity, type ReceivedSecurity } from "~/analysis/human-security";
import type { Figure } from "~/charts/figure";
import type { PlaneWords } from "~/charts/plane";
import { quadrantChart } from "~/charts/quadrants";
import { signed } from "~/lib/signed";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";

import { nameIn, type SayWith } from "../sentences";
import { hundredths } from "./balance";

/** Every party between protection from above and empowerment from below. */
export function quadrantFigure(variant: Variant, say: SayWith): Figure {
  const parties = receivedSecurity(variant).filter(({ beneficiary }) => elementOf(variant, beneficiary));
  const words = {
    nameOf: (id: string) => nameIn(variant, id, say),
    says: (party: ReceivedSecurity) => quadrantSays(party, variant, say),
    ...quadrantWords(say),
    key: {
      protection: say("figures.quadrants.key.protection"),
      empowerment: say("figures.quadrants.key.empowerment"),
      harm: say("figures.quadrants.key.harm"),
      targeted: say("figures.quadrants.key.targeted"),
    },
  };
  const drawn = mostDrawn(parties);
  const left = parties.length - drawn.length;
  const caption = say("figures.quadrants.caption");
  return {
    title: say("figures.quadrants.title"),
    caption: left === 0 ? caption : `${caption} ${say("figures.quadrants.more", { count: left })}`,
    chart: (width) => quadrantChart(drawn, words, width),
    table: () => ({
      head: (
        ["who", "protection", "empowerment", "place", "covered", "concentration", "unknown"] as const
      ).map((column) => say(`figures.quadrants.columns.${column}`)),
      rows: parties.map((party) => [nameIn(variant, party.beneficiary, say), ...cells(party, say)]),
    }),
  };
}

/** What stands around the plane of protection and empowerment. */
export function quadrantWords(say: SayWith): PlaneWords {
  return {
    across: say("figures.quadrants.across"),
    upwards: say("figures.quadrants.upwards"),
    corners: {
      topLeft: say("figures.quadrants.corners.topLeft"),
      topRight: say("figures.quadrants.corners.topRight"),
      bottomLeft: say("figures.quadrants.corners.bottomLeft"),
      bottomRight: say("figures.quadrants.corners.bottomRight"),
    },
  };
}

/** More points than these nobody tells apart. */
export const mostParties = 120;

/** The parties that are drawn: all of them, or those that most relations serve or harm. */
function mostDrawn(parties: readonly ReceivedSecurity[]): readonly ReceivedSecurity[] {
  if (parties.length <= mostParties) return parties;
  return parties.toSorted((one, other) => other.relations - one.relations).slice(0, mostParties);
}

/** What a party's point says. */
function quadrantSays(party: ReceivedSecurity, variant: Variant, say: SayWith): string {
  const mean = (value: number | null) => (value === null ? say("figures.notKnown") : signed(value, 2));
  return say("figures.quadrants.says", {
    name: nameIn(variant, party.beneficiary, say),
    protection: mean(party.protection),
    empowerment: mean(party.empowerment),
    place: placeWords(party, say),
  });
}

/** Where its means leave a party. */
export function placeWords({ quadrant, targeted }: ReceivedSecurity, say: SayWith): string {
  const place = say(quadrant === null ? "words.quadrantUnknown" : `words.quadrants.${quadrant}`);
  return targeted ? say("figures.quadrants.targeted", { place }) : place;
}

/** A mean with the worst rating beside it, which it may hide. */
export function meanWords(mean: number | null, worst: number | null, say: SayWith): string {
  if (mean === null || worst === null) return say("figures.notKnown");
  return say("figures.quadrants.mean", { mean: signed(mean, 2), worst: signed(worst) });
}

/** How far protection rests on few: 1 is a single protector. */
export function concentrationWords({ concentration }: ReceivedSecurity, say: SayWith): string {
  return concentration === null ? say("figures.quadrants.none") : hundredths(concentration);
}

/** In how many of its relations what is not known. */
function unknownWords(party: ReceivedSecurity, say: SayWith): string {
  return say("figures.quadrants.unknown", {
    protection: party.unknownProtection,
    empowerment: party.unknownEmpowerment,
    relations: party.relations,
  });
}

function cells(party: ReceivedSecurity, say: SayWith): readonly string[] {
  return [
    meanWords(party.protection, party.worstProtection, say),
    meanWords(party.empowerment, party.worstEmpowerment, say),
    placeWords(party, say),
    say("figures.quadrants.covered", { count: party.covered.length }),
    concentrationWords(party, say),
    unknownWords(party, say),
  ];
}
