import type { LineProblem } from "~/formats/lines/problem";
import type { Said } from "~/formats/lines/said";
import type { Details } from "~/formats/lines/statement";
import type { Text } from "~/i18n/text";

/** What a line does, in words: "relates Police → Visitors: service, trust +1/−1". */
export function sayLine(said: Said, t: Text): string {
  switch (said.does) {
    case "adds":
    case "makes": {
      const kind = t(`words.elementKinds.${said.kind}`).toLowerCase();
      const name = shown(said.name, t);
      if (said.does === "makes") return t("lines.said.makes", { name, kind });
      return t(said.guessed ? "lines.said.addsGuessed" : "lines.said.adds", { name, kind });
    }
    case "means":
      return t("lines.said.means", { typed: said.typed, name: shown(said.name, t) });
    case "knows":
    case "removes":
      return t(`lines.said.${said.does}`, { name: shown(said.name, t) });
    case "relates":
    case "changes":
    case "keeps":
    case "leaves":
    case "parts": {
      const kind = t(`words.relationKinds.${said.kind}`).toLowerCase();
      const label = said.label === "" ? [] : [t("lines.said.label", { label: said.label })];
      const what = [kind, ...label, ...sayDetails(said.details, t)].join(", ");
      return t(`lines.said.${said.does}`, { from: shown(said.from, t), to: shown(said.to, t), what });
    }
  }
}

const doneWords = [
  ["adds", "elements"],
  ["makes", "kinds"],
  ["relates", "relations"],
  ["changes", "changed"],
  ["parts", "parted"],
  ["removes", "removed"],
] as const;

/** What lines have done, in short: "Done: 2 elements added, 1 relation added". */
export function sayDone(said: readonly Said[], t: Text): string {
  const what = doneWords.flatMap(([does, word]) => {
    const count = said.filter((each) => each.does === does).length;
    return count === 0 ? [] : [t(`lines.done.${word}`, { count })];
  });
  return what.length === 0 ? t("lines.done.nothing") : t("lines.done.all", { what: what.join(", ") });
}

function shown(name: string, t: Text): string {
  return name === "" ? t("common.unnamed") : name;
}

/** What a line mentions besides kind and label. */
function sayDetails(details: Details, t: Text): readonly string[] {
  const { trust, confidence, protection, empowerment, strength, formality, roles, beneficiary } = details;
  const said: string[] = [];
  if (details.label === "") said.push(t("lines.said.noLabel"));
  if (trust !== undefined) {
    const back = trust.backward === undefined ? "" : `/${signed(trust.backward)}`;
    said.push(t("lines.said.trust", { value: signed(trust.forward ?? null) + back }));
  }
  if (confidence !== undefined) {
    const each = "given" in confidence ? [confidence.given] : [confidence.forward, confidence.backward];
    const value = each.map((one) => (one === null ? "?" : t(`words.confidences.${one}`).toLowerCase()));
    said.push(t("lines.said.confidence", { value: value.join("/") }));
  }
  if (protection !== undefined) said.push(t("lines.said.protection", { value: signed(protection) }));
  if (empowerment !== undefined) said.push(t("lines.said.empowerment", { value: signed(empowerment) }));
  if (strength !== undefined) said.push(t("lines.said.strength", { value: strength ?? "?" }));
  if (formality !== undefined) said.push(t(`words.formalities.${formality}`).toLowerCase());
  if (roles !== undefined) {
    const each = [roles.from, roles.to];
    said.push(each.map((one) => (one === null ? "?" : t(`words.practices.${one}`).toLowerCase())).join("/"));
  }
  if (beneficiary !== undefined)
    said.push(t("lines.said.beneficiary", { name: beneficiary === null ? "?" : beneficiary.name }));
  return said;
}

function signed(value: number | null): string {
  if (value === null) return "?";
  return value > 0 ? `+${value}` : minus(value);
}

function minus(value: string | number): string {
  return typeof value === "number" ? `${value}`.replace("-", "−") : value;
}

/** What is wrong, where, and what was expected. */
export function sayProblem({ code, values, line, column }: LineProblem, several: boolean, t: Text): string {
  const told = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, minus(value)]));
  // Which values a code has, its words alone know.
  const what = t(`lines.wrong.${code}`, told as never) as unknown as string;
  return several
    ? t("lines.wrong.whereOfLines", { line, column, what })
    : t("lines.wrong.where", { column, what });
}
