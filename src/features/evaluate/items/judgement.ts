import type { Text } from "~/i18n/text";
import type { ImpactPlace } from "~/model/commands/impact";
import { type Impact, type ImpactItems, unscoredItems } from "~/model/impact";
import type { RelataMap } from "~/model/map";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { impactItems } from "~/model/vocabulary";

/** What is said of the impact, by whomever: ten answers, or two scores in their place. */
export interface Judgement {
  readonly items: ImpactItems;
  /** The two scores, where they count. */
  readonly brief: { readonly effectiveness: number | null; readonly legitimacy: number | null } | null;
  readonly why: string;
}

const nothing: Judgement = { items: unscoredItems, brief: null, why: "" };

export function judgementAt({ items, byGroup, byPerspective }: Impact, place: ImpactPlace): Judgement {
  switch (place.of) {
    case "overall":
      return { items, brief: null, why: "" };
    case "group": {
      const group = byGroup.find(({ element }) => element === place.element);
      if (group === undefined) return nothing;
      const { effectiveness, legitimacy, why } = group;
      if (group.items !== null) return { items: group.items, brief: null, why };
      const scored = effectiveness !== null || legitimacy !== null;
      return { items: unscoredItems, brief: scored ? { effectiveness, legitimacy } : null, why };
    }
    case "perspective": {
      const entry = byPerspective.find(({ perspective }) => perspective === place.perspective);
      return entry === undefined ? nothing : { items: entry.items, brief: null, why: entry.why };
    }
  }
}

/** Whether anything can be said there: a group or a party may be gone. */
export function canJudge(map: RelataMap, variant: Variant, place: ImpactPlace): boolean {
  switch (place.of) {
    case "overall":
      return true;
    case "group":
      return elementOf(variant, place.element) !== undefined;
    case "perspective":
      return map.perspectives.some(({ id }) => id === place.perspective);
  }
}

/** Whether the map has an entry for the group or the party, whatever it says. */
export function isKept({ byGroup, byPerspective }: Impact, place: ImpactPlace): boolean {
  if (place.of === "group") return byGroup.some(({ element }) => element === place.element);
  return (
    place.of === "perspective" && byPerspective.some(({ perspective }) => perspective === place.perspective)
  );
}

export function answeredIn(items: ImpactItems): number {
  return impactItems.filter((item) => items[item].score !== null).length;
}

/** Whose judgement it is, as a list of choices writes it, and back. */
export function keyOf(place: ImpactPlace): string {
  switch (place.of) {
    case "overall":
      return "overall";
    case "group":
      return `group:${place.element}`;
    case "perspective":
      return `perspective:${place.perspective}`;
  }
}

export function placeOf(key: string): ImpactPlace {
  const colon = key.indexOf(":");
  const id = key.slice(colon + 1);
  if (key.startsWith("group:")) return { of: "group", element: id };
  if (key.startsWith("perspective:")) return { of: "perspective", perspective: id };
  return { of: "overall" };
}

/** What the party is called whose judgement it is. */
export function nameIn(map: RelataMap, variant: Variant, place: ImpactPlace, t: Text): string {
  switch (place.of) {
    case "overall":
      return t("items.whole");
    case "group":
      return elementOf(variant, place.element)?.label || t("common.unnamed");
    case "perspective":
      return map.perspectives.find(({ id }) => id === place.perspective)?.name || t("common.unnamed");
  }
}

/** For whom a question is asked, as it stands beside the question; null for everybody. */
export function whomOf({ of }: ImpactPlace, name: string, t: Text): string | null {
  if (of === "overall") return null;
  return t(of === "group" ? "items.forGroup" : "items.inTheEyes", { name });
}

/** Whose judgements there are: over all, then the groups and parties that were asked for, and one more. */
export function whoseChoices(map: RelataMap, variant: Variant, also: ImpactPlace, t: Text) {
  const { byGroup, byPerspective } = variant.impact;
  const places: ImpactPlace[] = [
    ...byGroup.map(({ element }): ImpactPlace => ({ of: "group", element })),
    ...byPerspective.map(({ perspective }): ImpactPlace => ({ of: "perspective", perspective })),
  ];
  const isNew = also.of !== "overall" && !isKept(variant.impact, also);
  const all = [...places, ...(isNew ? [also] : [])];
  const choiceOf = (place: ImpactPlace) => ({ value: keyOf(place), text: nameIn(map, variant, place, t) });
  return [
    choiceOf({ of: "overall" }),
    ...all
      .filter(({ of }) => of === "group")
      .map((place) => ({ ...choiceOf(place), group: t("items.groups") })),
    ...all
      .filter(({ of }) => of === "perspective")
      .map((place) => ({ ...choiceOf(place), group: t("items.perspectives") })),
  ];
}
