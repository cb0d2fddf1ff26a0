import type { CaseSource, ChangeEntry, SetEntry } from "./source";

/** The parts of a case that a redesign changes. */
export type Arrangement = Pick<CaseSource, "nodes" | "relations"> & {
  readonly threats: CaseSource["environment"]["threats"];
};

/** The arrangement of a case as it was found. */
export function asFound(source: CaseSource): Arrangement {
  return { nodes: source.nodes, relations: source.relations, threats: source.environment.threats };
}

/** The arrangement of a case after all changes of its redesign, in their order. */
export function asRedesigned(source: CaseSource): Arrangement {
  return source.redesign.changes.reduce(changed, asFound(source));
}

/** The id of the item that a change adds, updates or removes. */
export function refOf(change: ChangeEntry): string {
  if ("node" in change) return change.node.id;
  if ("relation" in change) return change.relation.id;
  if ("threat" in change) return change.threat.id;
  return change.id;
}

function changed(before: Arrangement, change: ChangeEntry): Arrangement {
  switch (change.op) {
    case "add_node":
      return { ...before, nodes: [...before.nodes, change.node] };
    case "add_relation":
      return { ...before, relations: [...before.relations, change.relation] };
    case "add_threat":
      return { ...before, threats: [...before.threats, change.threat] };
    case "remove_node":
      return withoutNode(before, change.id);
    case "remove_relation":
      return { ...before, relations: without(before.relations, change.id) };
    case "remove_threat":
      return { ...before, threats: without(before.threats, change.id) };
    case "update_node":
      return { ...before, nodes: updated(before.nodes, change.id, change.set) };
    case "update_relation":
      return { ...before, relations: updated(before.relations, change.id, change.set) };
    case "update_threat":
      return { ...before, threats: updated(before.threats, change.id, change.set) };
  }
}

/** A node that goes takes its relations with it, and is no longer the target of any threat. */
function withoutNode(before: Arrangement, id: string): Arrangement {
  return {
    nodes: without(before.nodes, id),
    relations: before.relations.filter(({ from, to }) => from !== id && to !== id),
    threats: before.threats.map((threat) => ({
      ...threat,
      targets: threat.targets.filter((target) => target !== id),
    })),
  };
}

function without<Item extends { readonly id: string }>(items: readonly Item[], id: string): readonly Item[] {
  present(items, id);
  return items.filter((item) => item.id !== id);
}

function updated<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  set: SetEntry,
): readonly Item[] {
  const fresh = structuredClone(present(items, id));
  for (const [path, value] of Object.entries(set)) put(fresh, path.split("."), value);
  return items.map((item) => (item.id === id ? fresh : item));
}

function present<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`the redesign changes ${id}, which is not there`);
  return item;
}

function put(target: object, [key = "", ...rest]: readonly string[], value: unknown): void {
  const holder = target as Record<string, unknown>;
  if (!(key in holder)) throw new Error(`the redesign sets ${key}, which is not there`);
  if (rest.length === 0) holder[key] = value;
  else put(holder[key] as object, rest, value);
}
