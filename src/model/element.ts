import * as z from "zod/mini";

import {
  id,
  type Immutable,
  label,
  measure,
  oneOf,
  position,
  rating,
  record,
  someOf,
  text,
  textOrUnknown,
  texts,
} from "./shape";
import * as words from "./vocabulary";

const axes = record({
  stateCitizen: oneOf(words.axes.stateCitizen),
  publicPrivate: oneOf(words.axes.publicPrivate),
  domesticForeign: oneOf(words.axes.domesticForeign),
  physicalVirtual: oneOf(words.axes.physicalVirtual),
});

const common = {
  label,
  note: text,
  position,
  axes,
  tags: texts,
  sources: texts,
  confidential: z.boolean(),
};

const optional = { pinned: z.optional(z.boolean()) };

const capital = rating(0, 3);

const actor = record({
  id,
  kind: z.literal("actor"),
  type: oneOf(words.actorTypes),
  ...common,
  chain: oneOf(words.securityChain),
  capitals: record({
    social: capital,
    cultural: capital,
    political: capital,
    economic: capital,
    symbolic: capital,
  }),
  /** The height of the influence tower of the Net-Map method, 0 (none) to 10. */
  influence: measure(0, 10),
  seatAtTable: oneOf(words.seatsAtTable),
  ...optional,
});

const space = record({
  id,
  kind: z.literal("space"),
  type: textOrUnknown,
  ...common,
  domain: oneOf(words.spaceDomains),
  medium: oneOf(words.spaceMedia),
  stances: someOf(words.spaceStances),
  access: oneOf(words.spaceAccess),
  ...optional,
});

const commodity = record({
  id,
  kind: z.literal("commodity"),
  type: oneOf(words.commodityTypes),
  ...common,
  stances: someOf(words.commodityStances),
  goodClass: oneOf(words.goodClasses),
  owner: textOrUnknown,
  ...optional,
});

const threat = record({
  id,
  kind: z.literal("threat"),
  type: oneOf(words.threatKinds),
  ...common,
  status: oneOf(words.threatStatuses),
  severity: rating(1, 5),
  likelihood: rating(1, 5),
  contested: z.nullable(z.boolean()),
  dimensions: someOf(words.humanSecurityDimensions),
  ...optional,
});

export const elementSchema = z.discriminatedUnion("kind", [actor, space, commodity, threat]);

export type Actor = Immutable<z.infer<typeof actor>>;
export type Space = Immutable<z.infer<typeof space>>;
export type Commodity = Immutable<z.infer<typeof commodity>>;
export type Threat = Immutable<z.infer<typeof threat>>;
export type Element = Actor | Space | Commodity | Threat;
export type ElementKind = Element["kind"];
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Every field that some kind of element has, for changes that name fields. */
export type ElementFields = Omit<Actor, "id" | "kind" | "type"> &
  Omit<Space, "id" | "kind" | "type" | "stances"> &
  Omit<Commodity, "id" | "kind" | "type" | "stances"> &
  Omit<Threat, "id" | "kind" | "type"> & {
    readonly type: string | null;
    readonly stances: readonly string[];
  };

/** A new element of a kind with nothing known about it but its name and place. */
export function newElement(id: string, kind: ElementKind, label: string, position: Position | null): Element {
  const base = {
    id,
    type: null,
    label,
    note: "",
    position,
    axes: { stateCitizen: null, publicPrivate: null, domesticForeign: null, physicalVirtual: null },
    tags: [],
    sources: [],
    confidential: false,
  };
  switch (kind) {
    case "actor":
      return {
        ...base,
        kind,
        chain: null,
        capitals: { social: null, cultural: null, political: null, economic: null, symbolic: null },
        influence: null,
        seatAtTable: null,
      };
    case "space":
      return { ...base, kind, domain: null, medium: null, stances: [], access: null };
    case "commodity":
      return { ...base, kind, stances: [], goodClass: null, owner: null };
    case "threat":
      return {
        ...base,
        kind,
        status: null,
        severity: null,
        likelihood: null,
        contested: null,
        dimensions: [],
      };
  }
}
