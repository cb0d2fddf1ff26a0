import { setHumanSecurity, setTrust, updateRelations } from "~/model/commands/relations";
import type { Element } from "~/model/element";
import { relationOf } from "~/model/queries";
import type {
  Direction,
  HumanSecurity,
  Relation,
  RelationFields,
  Trust,
  TrustReading,
} from "~/model/relation";

import type { DetailPlaces, Details } from "./statement";
import type { Writing } from "./writing";

interface Description {
  readonly details: Details;
  readonly places: DetailPlaces;
  /** Undefined: not mentioned. Null: said to be unknown. */
  readonly beneficiary: string | null | undefined;
  readonly from: Element;
  readonly to: Element;
}

/** Says of a relation what a line says of it, and leaves the rest as it is. */
export function describe({ id }: Relation, description: Description, writing: Writing): void {
  const { variantId, change } = writing;
  const { details, beneficiary } = description;
  const fields = chosen(details, ["kind", "label", "strength", "formality", "roles"]);
  change((map) => updateRelations(map, variantId, [id], fields satisfies Partial<RelationFields>));
  rateTrust(id, description, writing);
  const rated: Partial<HumanSecurity> = {
    ...(beneficiary === undefined ? {} : { beneficiary }),
    ...chosen(details, ["protection", "empowerment"]),
  };
  if (Object.keys(rated).length > 0) change((map) => setHumanSecurity(map, variantId, [id], rated));
}

/** The details that are mentioned, of some. */
function chosen<Key extends keyof Details>(details: Details, keys: readonly Key[]): Pick<Details, Key> {
  return Object.fromEntries(
    Object.entries(details).filter(([key]) => keys.some((each) => each === key)),
  ) as Pick<Details, Key>;
}

const directions: readonly Direction[] = ["forward", "backward"];

function rateTrust(id: string, { details, places, from, to }: Description, writing: Writing): void {
  const { trust, confidence } = details;
  if (trust === undefined && confidence === undefined) return;
  const { variantId, change, mistakes } = writing;
  const before = relationOf(writing.variant(), id)?.trust ?? null;
  const place = places.trust ?? places.confidence ?? { at: 0, end: 0 };
  if (before === null) {
    const other = from.kind === "actor" ? to : from;
    mistakes.push({ code: "noTrust", values: { name: other.label, kind: other.kind }, ...place });
    return;
  }
  const sure = confidencesOf(details, before);
  if (sure === null) {
    mistakes.push({ code: "noConfidence", ...(places.confidence ?? place) });
    return;
  }
  for (const direction of directions) {
    const value = trust?.[direction];
    const patch: Partial<TrustReading> = {
      ...(value === undefined ? {} : { value }),
      ...sure[direction],
    };
    if (Object.keys(patch).length > 0) change((map) => setTrust(map, variantId, [id], direction, patch));
  }
}

type Sure = { readonly [D in Direction]?: Pick<TrustReading, "confidence"> };

/** How sure one is each way, where that is said; null where there is no trust that it could be said of. */
function confidencesOf({ trust = {}, confidence }: Details, before: Trust): Sure | null {
  if (confidence === undefined) return {};
  if (!("given" in confidence)) {
    const { forward, backward } = confidence;
    return { forward: { confidence: forward }, backward: { confidence: backward } };
  }
  const mentioned = directions.filter((direction) => direction in trust);
  const known = (mentioned.length > 0 ? mentioned : directions).filter(
    (direction) => (trust[direction] === undefined ? before[direction].value : trust[direction]) !== null,
  );
  if (known.length === 0) return null;
  return Object.fromEntries(known.map((direction) => [direction, { confidence: confidence.given }]));
}
