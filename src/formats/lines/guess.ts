import type { ElementKind } from "~/model/element";
import type { RelationKind } from "~/model/relation";

/** What a new element most likely is, by the relation that it is in. */
export function guessed(end: "from" | "to", kind: RelationKind | undefined): ElementKind {
  if (end === "from") return kind === "endanger" ? "threat" : "actor";
  return kind === "use" || kind === "produce" || kind === "control" ? "commodity" : "actor";
}
