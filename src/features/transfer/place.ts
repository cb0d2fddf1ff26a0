import type { Text } from "~/i18n/text";

const lists = [
  "sources",
  "facts",
  "perspectives",
  "variants",
  "elements",
  "relations",
  "feedback",
  "loops",
  "frames",
  "notes",
  "readings",
  "story",
  "views",
  "changes",
  "prehistory",
  "informalRules",
  "byGroup",
  "byPerspective",
  "tags",
] as const;

/** A place in a file in words: `variants[0].relations[3].trust.why` is "variant 1, relation 4: trust.why". */
export function placeInWords(where: string, t: Text): string {
  let place = "";
  let rest = where;
  for (;;) {
    const match = /^(\w+)\[(\d+)\]\.?/u.exec(rest);
    if (match === null) break;
    const [all, name = "", index = "0"] = match;
    const list = lists.find((each) => each === name) ?? "other";
    const item = t("transfer.import.where.item", {
      list: t(`transfer.import.where.lists.${list}`),
      number: Number(index) + 1,
    });
    place = place === "" ? item : t("transfer.import.where.within", { outer: place, inner: item });
    rest = rest.slice(all.length);
  }
  if (place === "") place = t("transfer.import.where.map");
  return rest === "" ? place : t("transfer.import.where.field", { place, field: rest });
}
