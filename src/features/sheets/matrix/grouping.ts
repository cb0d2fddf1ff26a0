import type { Camps } from "~/analysis/camps";
import type { Text } from "~/i18n/text";
import type { Element } from "~/model/element";
import { axes } from "~/model/vocabulary";

type Axis = keyof typeof axes;

const axisNames = Object.keys(axes) as readonly Axis[];

/** By what rows and columns are put together; `none` sorts them all by name. */
export const groupings = ["none", "type", "chain", "camp", ...axisNames] as const;
export type Grouping = (typeof groupings)[number];

/** What tells a group from others, and its name. */
export interface GroupKey {
  readonly id: string;
  readonly name: string;
}

/** The group of an element; null where nothing is known that would put it in one. */
export function groupOf(
  element: Element,
  grouping: Grouping,
  campOf: Camps["campOf"],
  t: Text,
): GroupKey | null {
  switch (grouping) {
    case "none":
      return null;
    case "type":
      return typeOf(element, t);
    case "chain": {
      const sector = element.kind === "actor" ? element.chain : null;
      return sector === null ? null : { id: sector, name: t(`words.securityChain.${sector}`) };
    }
    case "camp": {
      const camp = campOf.get(element.id);
      if (camp === undefined) return null;
      return { id: String(camp), name: t(camp === 0 ? "matrix.camps.first" : "matrix.camps.second") };
    }
    default: {
      const pole = element.axes[grouping];
      return pole === null ? null : { id: pole, name: t(`words.axisPoles.${pole}`) };
    }
  }
}

function typeOf(element: Element, t: Text): GroupKey | null {
  switch (element.kind) {
    case "actor":
      return element.type && { id: element.type, name: t(`words.actorTypesShort.${element.type}`) };
    case "space":
      return element.domain && { id: element.domain, name: t(`words.spaceDomains.${element.domain}`) };
    case "commodity":
      return element.type && { id: element.type, name: t(`words.commodityTypes.${element.type}`) };
    case "threat":
      return element.type && { id: element.type, name: t(`words.threatKinds.${element.type}`) };
  }
}
