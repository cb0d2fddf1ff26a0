import type { Relation, RelationKind } from "~/model/relation";
import { formalities, practices } from "~/model/vocabulary";

import {
  type EndSigns,
  halves,
  type Lens,
  lineEntry,
  sharedStyles,
  type SignName,
  type Stroke,
  undressed,
} from "./lens";
import type { Colour } from "./palette";

/** Kinds of relation by what they have in common: a colour each, since seventeen could not be told apart. */
const families = ["steering", "exchange", "information", "force", "material"] as const;
type Family = (typeof families)[number];

const familyOf: Readonly<Record<RelationKind, Family>> = {
  authority: "steering",
  regulation: "steering",
  oversight: "steering",
  contract: "exchange",
  funding: "exchange",
  service: "exchange",
  cooperation: "exchange",
  information_sharing: "information",
  communication: "information",
  coercion: "force",
  contestation: "force",
  exclude: "force",
  endanger: "force",
  control: "material",
  use: "material",
  protect: "material",
  produce: "material",
};

const colours: Readonly<Record<Family, Colour>> = {
  steering: "practiceSteering",
  exchange: "practiceExchange",
  information: "practiceInformation",
  force: "practiceForce",
  material: "practiceMaterial",
};

/** Width is strength, in map units; one of unknown strength is the thinnest. */
const widths = [1.25, 2, 3.5, 5] as const;

function strokeOf(kind: RelationKind, strength: number | null): Stroke {
  const family = familyOf[kind];
  return { colour: colours[family], width: widths[strength ?? 0] ?? widths[0], dash: "solid", entry: family };
}

function signsOf({ roles, formality }: Relation): EndSigns | null {
  const known = (...signs: readonly (SignName | null)[]) => signs.filter((sign) => sign !== null);
  const source = known(formality, roles?.from ?? null);
  const target = known(roles?.to ?? null);
  return source.length + target.length === 0 ? null : { source, target };
}

const style = sharedStyles();

/** What the parties do to each other: kind, strength as width, formality and roles as signs at the ends. */
export const practice: Lens = {
  id: "practice",
  channels: ["lines", "signs", "notes"],
  read: () => ({
    key: "practice",
    styleOf: (relation) => {
      const { kind, strength, formality, roles } = relation;
      const named = relation.label.trim() !== "";
      return style(`${kind} ${strength} ${formality} ${roles?.from} ${roles?.to} ${named}`, () => {
        const stroke = strokeOf(kind, strength);
        const signs = signsOf(relation);
        return {
          ...halves(stroke, stroke),
          signs,
          note: named ? [{ key: `words.relationKinds.${kind}` }] : null,
          entries: [stroke.entry, ...new Set([...(signs?.source ?? []), ...(signs?.target ?? [])])],
        };
      });
    },
    dressOf: undressed,
  }),
  legend: [
    ...families.map((family) =>
      lineEntry({ colour: colours[family], width: 3.5, dash: "solid", entry: family }),
    ),
    ...[...formalities, ...practices].map((sign) => ({
      id: sign,
      channel: "signs" as const,
      sample: { as: "sign" as const, sign },
    })),
  ],
};
