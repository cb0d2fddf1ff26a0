import { folded } from "~/lib/folded";

/** What the columns of a table can hold. */
export type Column =
  | "from"
  | "to"
  | "kind"
  | "label"
  | "trust"
  | "back"
  | "confidence"
  | "confidenceBack"
  | "protection"
  | "empowerment"
  | "strength"
  | "formality"
  | "roles"
  | "roleFrom"
  | "roleTo"
  | "beneficiary"
  | "kindOrLabel";

/** The headings by which each column is known: as lines write it, as the table of a map heads it, as others do. */
const headings: Readonly<Record<Exclude<Column, "kindOrLabel">, readonly string[]>> = {
  from: ["from", "source", "from name", "source name", "from element", "from actor"],
  to: ["to", "target", "to name", "target name", "to element", "to actor"],
  kind: ["kind", "type", "kind of relation", "relation kind", "relation type", "type of relation"],
  label: ["label", "words", "relation", "name of relation"],
  trust: ["trust", "trust there", "trust forward", "trust of from in to", "trust of source in target"],
  back: ["trust back", "back", "trust backward", "trust of to in from", "trust of target in source"],
  confidence: ["confidence", "confidence there", "sure of trust there", "sure of trust", "trust confidence"],
  confidenceBack: ["confidence back", "sure of trust back", "trust back confidence"],
  protection: ["protection", "p"],
  empowerment: ["empowerment", "e"],
  strength: ["strength", "s"],
  formality: ["formality", "formal"],
  roles: ["roles", "practices", "role"],
  roleFrom: ["role of from", "role from", "from role", "role of the first", "source role"],
  roleTo: ["role of to", "role to", "to role", "role of the second", "target role"],
  beneficiary: ["beneficiary", "for", "for whom", "whom", "whose security"],
};

const known: ReadonlyMap<string, Column> = new Map(
  Object.entries(headings).flatMap(([column, all]) => all.map((heading) => [heading, column as Column])),
);

/**
 * The column that a heading names, whatever its case and signs: "P", "Protection (−3…3)", "trust_back"; undefined where
 * it means nothing here.
 */
export function columnOf(heading: string): Column | undefined {
  const words = (text: string) =>
    folded(text)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return known.get(words(heading)) ?? known.get(words(heading.replace(/[([].*$/u, "")));
}
