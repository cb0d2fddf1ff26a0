import type { Element } from "~/model/element";
import { axes, capitals } from "~/model/vocabulary";

import { nameIn } from "../sentences";
import { pair, type Reported } from "./reported";

/** What is known of an element beside its name and note, each as "what: value". */
export function elementDetails(element: Element, reported: Reported): readonly string[] {
  const { say } = reported;
  const told = (what: string, value: string | number | null) =>
    value === null || value === "" ? [] : [pair(say(what), value, reported)];
  const axisWords = (Object.keys(axes) as (keyof typeof axes)[]).flatMap((axis) =>
    told(`words.axes.${axis}`, word("axisPoles", element.axes[axis], reported)),
  );
  return [
    ...told("report.parties.type", typeOf(element, reported)),
    ...ownDetails(element, told, reported),
    ...axisWords,
    ...told("report.parties.tags", element.tags.join(", ")),
    ...(element.confidential ? [say("report.confidential")] : []),
  ];
}

type Told = (what: string, value: string | number | null) => readonly string[];

function ownDetails(element: Element, told: Told, reported: Reported): readonly string[] {
  const { variant, say } = reported;
  const outOf = (value: number | null, most: number) =>
    value === null ? null : say("report.parties.of", { value, most });
  switch (element.kind) {
    case "actor": {
      const rated = capitals.filter((each) => element.capitals[each] !== null);
      const resources = rated.map((each) =>
        pair(say(`words.capitals.${each}`), element.capitals[each] ?? 0, reported),
      );
      return [
        ...told("report.parties.chain", word("securityChain", element.chain, reported)),
        ...told("report.parties.seat", word("seatsAtTable", element.seatAtTable, reported)),
        ...told("report.parties.influence", outOf(element.influence, 10)),
        ...told("report.parties.capitals", resources.join(", ")),
      ];
    }
    case "space":
      return [
        ...told("report.parties.domain", word("spaceDomains", element.domain, reported)),
        ...told("report.parties.medium", word("spaceMedia", element.medium, reported)),
        ...told("report.parties.stances", words("spaceStances", element.stances, reported)),
        ...told("report.parties.access", word("spaceAccess", element.access, reported)),
      ];
    case "commodity":
      return [
        ...told("report.parties.stances", words("commodityStances", element.stances, reported)),
        ...told("report.parties.goodClass", word("goodClasses", element.goodClass, reported)),
        ...told("report.parties.owner", element.owner === null ? null : nameIn(variant, element.owner, say)),
      ];
    case "threat": {
      const contested =
        element.contested === null
          ? null
          : say(`report.parties.contestedWords.${element.contested ? "yes" : "no"}`);
      return [
        ...told("report.parties.status", word("threatStatuses", element.status, reported)),
        ...told("report.parties.severity", outOf(element.severity, 5)),
        ...told("report.parties.likelihood", outOf(element.likelihood, 5)),
        ...told("report.parties.contested", contested),
        ...told("report.parties.dimensions", words("dimensions", element.dimensions, reported)),
      ];
    }
  }
}

function typeOf(element: Element, reported: Reported): string | null {
  switch (element.kind) {
    case "actor":
      return word("actorTypes", element.type, reported);
    case "space":
      // Free words, which in older files say again what domain and medium say.
      return element.type === `${element.domain}_${element.medium}` ? null : element.type;
    case "commodity":
      return word("commodityTypes", element.type, reported);
    case "threat":
      return word("threatKinds", element.type, reported);
  }
}

function word(list: string, value: string | null, { say }: Reported): string | null {
  return value === null ? null : say(`words.${list}.${value}`);
}

export function words(list: string, values: readonly string[], { say }: Reported): string {
  return values.map((value) => say(`words.${list}.${value}`)).join(", ");
}
