import { feedbackEnd } from "~/model/impact";

/** The heading under which a node is listed. */
export function groupOf(node: string): "impact" | "threat" | "element" | "relation" {
  const { sort } = feedbackEnd(node);
  return sort === "impact" || sort === "threat" || sort === "relation" ? sort : "element";
}

/** The item of the map that a node stands for; effectiveness and legitimacy stand for none. */
export function itemOf(node: string): string | null {
  const { sort, id } = feedbackEnd(node);
  return sort === "impact" ? null : id;
}
