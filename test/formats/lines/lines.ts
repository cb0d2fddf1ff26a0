import { type Applied, applyLines } from "~/formats/lines/apply";
import { readLines } from "~/formats/lines/read";
import { lineWords } from "~/formats/lines/words";
import { text } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import type { Relation } from "~/model/relation";

import { nowOf } from "../../a";

export const words = lineWords((key) => text()(key as never));

let count = 0;

/** Reads lines and applies them to the variant "now"; ids are n1, n2 … as they are given. */
export function written(map: RelataMap, ...lines: readonly string[]): Applied {
  const source = lines.join("\n");
  const { statements, problems } = readLines(source, words);
  if (problems.length > 0) return { map, said: [], touched: [], problems };
  const variantId = nowOf(map).id;
  const newId = () => `n${(count += 1)}`;
  return applyLines(
    map,
    variantId,
    statements,
    source,
    newId,
    (near, _element, added) => near ?? { x: added.length * 300, y: 0 },
  );
}

/** What is wrong, shortly: "1:9 range". */
export function wrongIn(map: RelataMap, ...lines: readonly string[]): readonly string[] {
  return written(map, ...lines).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** Elements and relations of the first variant in a line each, to be compared by eye. */
export function told(map: RelataMap): readonly string[] {
  const { elements, relations } = nowOf(map);
  const nameOf = (id: string | null) => elements.find((element) => element.id === id)?.label ?? "?";
  return [
    ...elements.map(({ kind, label }) => `${kind} ${label}`),
    ...relations.map((relation) =>
      [
        `${nameOf(relation.from)} ${relation.kind} ${nameOf(relation.to)}`,
        relation.label,
        trustOf(relation),
        humanSecurityOf(relation, nameOf),
        relation.strength ?? "",
        relation.formality ?? "",
        relation.roles === null ? "" : `${relation.roles.from}/${relation.roles.to}`,
      ]
        .filter((part) => part !== "")
        .join(", "),
    ),
  ];
}

function trustOf({ trust }: Relation): string {
  if (trust === null) return "";
  const one = ({ value, confidence }: typeof trust.forward) =>
    `${value ?? "?"}${confidence?.charAt(0) ?? ""}`;
  return `${one(trust.forward)}/${one(trust.backward)}`;
}

function humanSecurityOf(
  { humanSecurity: reading }: Relation,
  nameOf: (id: string | null) => string,
): string {
  if (reading === null) return "";
  return `P${reading.protection ?? "?"} E${reading.empowerment ?? "?"} for ${nameOf(reading.beneficiary)}`;
}
