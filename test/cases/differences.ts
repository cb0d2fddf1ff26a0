import { type Arrangement, refOf } from "../tools/cases/redesign";
import type { ChangeEntry } from "../tools/cases/source";
import { leavesOf } from "./leaves";

type Difference = Readonly<Record<string, unknown>>;

/** By item: null where it ended, the item where it is new, else the fields that changed, by dotted path. */
export function differences(before: Arrangement, after: Arrangement): Record<string, Difference | null> {
  const found: Record<string, Difference | null> = {};
  for (const part of ["nodes", "relations", "threats"] as const) {
    const old = new Map(before[part].map((item) => [item.id, item]));
    for (const item of after[part]) {
      const earlier = old.get(item.id);
      const fields = earlier === undefined ? { ...item } : changedFields(earlier, item);
      if (Object.keys(fields).length > 0) found[item.id] = fields;
      old.delete(item.id);
    }
    for (const id of old.keys()) found[id] = null;
  }
  return found;
}

function changedFields(before: object, after: object): Difference {
  const earlier = leavesOf(before);
  const later = leavesOf(after);
  const paths = [...new Set([...earlier.keys(), ...later.keys()])];
  return Object.fromEntries(
    paths.filter((path) => !same(earlier.get(path), later.get(path))).map((path) => [path, later.get(path)]),
  );
}

/** What the changes of a source say about each item; an update to the value it had before is no difference. */
export function expectedDifferences(
  before: Arrangement,
  changes: readonly ChangeEntry[],
): Record<string, Difference | null> {
  const said: Record<string, Difference | null> = {};
  for (const change of changes) {
    const id = refOf(change);
    if ("set" in change) said[id] = realChanges(before, id, change.set);
    else if ("node" in change) said[id] = { ...change.node };
    else if ("relation" in change) said[id] = { ...change.relation };
    else if ("threat" in change) said[id] = { ...change.threat };
    else said[id] = null;
    if (change.op === "remove_node") {
      for (const { id: tie } of before.relations.filter(({ from, to }) => from === id || to === id))
        said[tie] = null;
    }
  }
  return Object.fromEntries(
    Object.entries(said).filter(([, fields]) => fields === null || Object.keys(fields).length > 0),
  );
}

function realChanges(before: Arrangement, id: string, set: Difference): Difference {
  const item = [...before.nodes, ...before.relations, ...before.threats].find((one) => one.id === id);
  const leaves = leavesOf(item);
  return Object.fromEntries(Object.entries(set).filter(([path, value]) => !same(leaves.get(path), value)));
}

/** Leaves are single values or empty lists. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
