import fc from "fast-check";

import { anyText } from "./arbitrary";

/** Lists and objects `depth` deep in one another, made without recursion. */
export function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = level % 2 === 0 ? [value] : { x: value };
  return value;
}

/** What may stand where something else should. */
const misfits: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, 0, -0, 3, -7, 2.5, 1e21, Number.NaN, Infinity, -Infinity),
  fc.constantFrom<unknown>([], {}, [null], [[]], { id: 1 }, 10n, Symbol("s"), () => 1),
  fc.constant(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')),
  fc.constantFrom("x".repeat(5000), "👮".repeat(2500), `${"x".repeat(499)}👮`, "w".repeat(300), "\ud800"),
  fc.constantFrom(...[28, 31, 32, 40].map(nested)),
  anyText,
);

/** One thing done to a document, somewhere in it. */
interface Harm {
  readonly path: readonly number[];
  readonly deed: "replace" | "borrow" | "remove" | "double" | "swap" | "key" | "rename";
  readonly misfit: unknown;
}

const harm: fc.Arbitrary<Harm> = fc.record({
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }),
  deed: fc.constantFrom("replace", "replace", "borrow", "remove", "double", "swap", "key", "rename"),
  misfit: misfits,
});

/** A document with a few things done to it that no program of ours would do. */
export function harmed(document: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(document, fc.array(harm, { minLength: 1, maxLength: 8 })).map(([value, harms]) => {
    const ids = idsIn(value);
    return harms.reduce(
      (result, { path, deed, misfit }) =>
        deed === "borrow"
          ? harmedAt(result, path, {
              deed: "replace",
              misfit: ids[path.reduce((a, b) => a * 41 + b) % ids.length],
            })
          : harmedAt(result, path, { deed, misfit }),
      value,
    );
  });
}

/** Every id in a document, to be put where it does not belong. */
function idsIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "id" in value ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** Anything that a parser may be handed, most of it no map by far. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, maxDepth: 4 }),
  fc.jsonValue(),
  fc.record(
    {
      format: fc.constant("relata-map"),
      version: fc.constant(1),
      id: misfits,
      title: misfits,
      sources: fc.array(fc.oneof(misfits, fc.record({ id: misfits }))),
      perspectives: misfits,
      variants: fc.oneof(
        misfits,
        fc.array(
          fc.record(
            {
              id: misfits,
              elements: fc.array(
                fc.record({ id: misfits, kind: misfits, label: misfits, position: misfits }),
              ),
              relations: fc.array(fc.record({ id: misfits, from: misfits, to: misfits, trust: misfits })),
              impact: misfits,
              feedback: misfits,
            },
            { requiredKeys: [] },
          ),
          { maxLength: 3 },
        ),
      ),
    },
    { requiredKeys: ["format", "version"] },
  ),
);

function harmedAt(value: unknown, path: readonly number[], harm: Omit<Harm, "path">): unknown {
  if (typeof value !== "object" || value === null) return harm.deed === "replace" ? harm.misfit : value;
  const [step = 0, ...rest] = path;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined) return value;
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  const deeper = rest.length > 0 && typeof inner === "object" && inner !== null;
  const after = deeper ? harmedAt(inner, rest, harm) : harm.misfit;
  if (Array.isArray(value))
    return listHarmed(value, Number(key), deeper ? { ...harm, deed: "replace" } : harm, after);
  const fields = Object.entries(value).filter(([name]) => name !== key);
  if (deeper || harm.deed === "replace") return Object.fromEntries([...fields, [key, after]]);
  if (harm.deed === "remove") return Object.fromEntries(fields);
  if (harm.deed === "key")
    return Object.fromEntries([...fields, [key, inner], [String(keys.length), harm.misfit]]);
  if (harm.deed === "rename") return Object.fromEntries([...fields, [`${key}s`, inner]]);
  return value;
}

function listHarmed(
  list: readonly unknown[],
  at: number,
  { deed }: Omit<Harm, "path">,
  after: unknown,
): readonly unknown[] {
  const [before, item, rest] = [list.slice(0, at), list[at], list.slice(at + 1)];
  switch (deed) {
    case "replace":
      return [...before, after, ...rest];
    case "remove":
      return [...before, ...rest];
    case "double":
      return [...list, item];
    case "swap":
      return [item, ...before, ...rest];
    default:
      return list;
  }
}
