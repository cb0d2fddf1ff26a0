import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type ArrivedReadings, gatherReadings } from "~/analysis/collecting/gather";
import { type Answers, settleReadings } from "~/analysis/collecting/settle";
import { type Choices, takeReadings } from "~/analysis/collecting/take";
import { updateElements } from "~/model/commands/elements";
import { addExtra } from "~/model/commands/extras";
import { addPerspective, addReadings } from "~/model/commands/perspectives";
import { reverseRelation, updateRelations } from "~/model/commands/relations";
import { updateVariant } from "~/model/commands/variants";
import type { Reading, RelataMap } from "~/model/map";
import { parseMap } from "~/model/parse";
import type { ReadingsFile } from "~/model/readings/readings-file";
import { readingsFileOf } from "~/model/readings/readingsFileOf";

import { aMap } from "../../a";
import { withOtherIds } from "../../renamed";

const party = { chain: null, colour: null, securityView: "" };

const street = addPerspective(aMap("Police 1/-1> Visitors", "Visitors > Bars", "threat:Fraud > Visitors"), {
  id: "p1",
  name: "Residents",
  ...party,
});

type Rated = Partial<Reading> & Pick<Reading, "relation">;

/** The file that somebody saves who has read these relations as a resident. */
function fileOf(person: string, ...rated: readonly Rated[]): ReadingsFile {
  const read = rated.map((each, at): Reading => ({
    ...{ id: `${person} ${at}`, perspective: "p1", person: null, variant: "now" },
    ...{ forward: null, backward: null, protection: null, empowerment: null, why: "" },
    ...each,
  }));
  const map = addReadings(street, read);
  return readingsFileOf(map, {
    perspectives: new Set(["p1"]),
    variants: new Set(["now"]),
    person,
    confidential: false,
  });
}

const arrived = (...files: readonly ReadingsFile[]): ArrivedReadings[] =>
  files.map((file, at) => ({ name: `file ${at}`, file }));

/** Says yes to the first of all that is asked. */
function yes(map: RelataMap, files: readonly ArrivedReadings[]): Answers {
  const { perspectives, relations } = gatherReadings(map, files);
  return new Map([
    ...perspectives.flatMap(({ key, found }) =>
      found.kind === "asked" ? [[key, found.ids[0] ?? null] as const] : [],
    ),
    ...relations.flatMap(({ key, found }) =>
      found.kind === "asked" ? [[key, found.places[0]?.key ?? null] as const] : [],
    ),
  ]);
}

function collected(
  map: RelataMap,
  files: readonly ArrivedReadings[],
  answers: Answers = new Map(),
  choices: Choices = new Map(),
): RelataMap {
  let made = 0;
  const newId = () => {
    made += 1;
    return `new ${made}`;
  };
  return takeReadings(map, settleReadings(map, gatherReadings(map, files), answers), choices, newId);
}

const said = ({ readings }: RelataMap) =>
  readings.map(({ person, relation, forward, backward }) => `${person} ${relation} ${forward}/${backward}`);

describe("collecting readings by file", () => {
  it("[Q6] adds by id what each person says, and asks nothing", () => {
    const files = arrived(fileOf("Ann", { relation: "r1", forward: 2 }), fileOf("Bob", { relation: "r1" }));
    const { perspectives, relations } = gatherReadings(street, files);
    expect([...perspectives, ...relations].map(({ found }) => found.kind)).toEqual(["sure", "sure"]);
    expect(said(collected(street, files))).toEqual(["Ann r1 2/null", "Bob r1 null/null"]);
  });

  it("[Q5] changes nothing the second time", () => {
    const files = arrived(fileOf("Ann", { relation: "r1", forward: 2 }), fileOf("Bob", { relation: "r2" }));
    const once = collected(street, files);
    expect(once).not.toBe(street);
    expect(collected(once, files)).toBe(once);
  });

  it("[Q6] finds relations by their words where all ids are others, once somebody says yes", () => {
    const renamed = arrived(withOtherIds(fileOf("Ann", { relation: "r1", forward: 2, backward: -1 })));
    const { perspectives, relations } = gatherReadings(street, renamed);
    expect([...perspectives, ...relations].map(({ found }) => found)).toMatchObject([
      { kind: "asked", ids: ["p1"], likeness: "same" },
      { kind: "asked", likeness: "same", places: [{ relation: "r1", turned: false }] },
    ]);
    expect(collected(street, renamed)).toBe(street);
    const answers = yes(street, renamed);
    const once = collected(street, renamed, answers);
    expect(said(once)).toEqual(["Ann r1 2/-1"]);
    expect(once.perspectives).toBe(street.perspectives);
    expect(collected(once, renamed, answers)).toBe(once);
  });

  it.each([
    ["accents and case", "PÓLICE", "same"],
    ["a slip of the pen", "Polcie", "near"],
  ])("finds a name with %s", (_, label, likeness) => {
    const map = updateElements(street, "now", ["police"], { label });
    const files = arrived(withOtherIds(fileOf("Ann", { relation: "r1", forward: 2 })));
    const [relation] = gatherReadings(map, files).relations;
    expect(relation?.found).toMatchObject({ kind: "asked", likeness, places: [{ relation: "r1" }] });
  });

  it("lists what fits nothing, and leaves it out", () => {
    const map = updateElements(street, "now", ["bars"], { label: "Town hall" });
    const files = arrived(withOtherIds(fileOf("Ann", { relation: "r2", forward: 1 })));
    const settled = settleReadings(map, gatherReadings(map, files), yes(map, files));
    expect(settled.left.map(({ why }) => why)).toEqual(["relation"]);
    const elsewhere = updateVariant(map, "now", { name: "Otherwise" });
    const other = settleReadings(elsewhere, gatherReadings(elsewhere, files), new Map());
    expect(other.left.map(({ why }) => why)).toEqual(["variant"]);
  });

  it("asks which of several alike is meant", () => {
    const map = aMap("Police > Visitors", "Police > Visitors");
    const files = arrived(withOtherIds(fileOf("Ann", { relation: "r1", forward: 1 })));
    expect(gatherReadings(map, files).relations[0]?.found).toMatchObject({
      kind: "asked",
      likeness: "near",
      places: [{ relation: "r1" }, { relation: "r2" }],
    });
  });

  it("turns a reading round where the relation has been reversed since", () => {
    const reversed = reverseRelation(street, "now", "r1");
    const files = arrived(fileOf("Ann", { relation: "r1", forward: 2, backward: -1 }));
    expect(said(collected(reversed, files))).toEqual(["Ann r1 -1/2"]);
  });

  it("does not take an id of another map for the same relation", () => {
    const other = { ...aMap("Nurses > Patients"), id: "elsewhere" };
    const files = arrived(fileOf("Ann", { relation: "r1", forward: 1 }));
    expect(gatherReadings(other, files).relations[0]?.found.kind).toBe("none");
  });

  it("adds a party that the map does not have, and only with what it says", () => {
    const bare = { ...street, perspectives: [] };
    const files = arrived(fileOf("Ann", { relation: "r1", forward: 1 }));
    expect(collected(bare, files).perspectives).toEqual(street.perspectives);
    expect(collected(bare, arrived(fileOf("Ann")))).toBe(bare);
  });

  it("takes two parties of one name in two files for one", () => {
    const bare = { ...street, id: "copy", perspectives: [] };
    const files = arrived(
      fileOf("Ann", { relation: "r1", forward: 1 }),
      withOtherIds(fileOf("Bob", { relation: "r1", forward: 2 })),
    );
    const map = collected(bare, files, yes(bare, files));
    expect(map.perspectives).toHaveLength(1);
    expect(map.readings).toHaveLength(2);
  });
});

describe("two readings of one person", () => {
  const before = collected(street, arrived(fileOf("Ann", { relation: "r1", forward: 2 })));
  const later = arrived(fileOf("Ann", { relation: "r1", forward: -1, why: "They left" }));
  const { conflicts } = settleReadings(before, gatherReadings(before, later), new Map());
  const [key] = conflicts.map((voice) => voice.key);

  it("stand side by side where they differ", () => {
    expect(conflicts.map(({ versions }) => versions.map(({ reading }) => reading.forward))).toEqual([
      [2, -1],
    ]);
  });

  it.each([
    ["the one of the map", 0, ["Ann r1 2/null"]],
    ["the one of the file", 1, ["Ann r1 -1/null"]],
    ["both", "all", ["Ann r1 2/null", "Ann r1 -1/null"]],
  ] as const)("[Q7] end as %s, whichever is chosen, and stay so", (_, choice, result) => {
    const choices = new Map([[key ?? "", choice]]);
    const map = collected(before, later, new Map(), choices);
    expect(said(map)).toEqual(result);
    expect(collected(map, later, new Map(), choices)).toBe(map);
  });

  it("[Q7] can be several in the map and in the files, of which those of one side are kept", () => {
    const both = collected(before, later);
    const more = arrived(
      fileOf("Ann", { relation: "r1", forward: 3 }),
      fileOf("Ann", { relation: "r1", forward: 0 }),
    );
    const end = (choice: "own" | "new") =>
      said(collected(both, more, new Map(), new Map([[key ?? "", choice]])));
    expect(end("own")).toEqual(["Ann r1 2/null", "Ann r1 -1/null"]);
    expect(end("new").toSorted()).toEqual(["Ann r1 0/null", "Ann r1 3/null"]);
  });

  it("are of two people where they have two names", () => {
    const other = arrived(fileOf("Bob", { relation: "r1", forward: -1 }));
    expect(settleReadings(before, gatherReadings(before, other), new Map()).conflicts).toEqual([]);
  });
});

describe("relations that only one party sees", () => {
  const extra = {
    variant: "now",
    from: "police",
    to: "bars",
    kind: "cooperation",
    label: "",
    why: "Seen",
  } as const;
  const sender = addExtra(street, "p1", { id: "x1", ...extra });
  const file = readingsFileOf(sender, {
    perspectives: new Set(["p1"]),
    variants: new Set(["now"]),
    person: "",
    confidential: false,
  });

  it("come along, by id or by the names of their ends, once", () => {
    expect(collected(street, arrived(file))).toEqual(sender);
    expect(collected(sender, arrived(file))).toBe(sender);
    const renamed = arrived(withOtherIds(file));
    const once = collected(street, renamed, yes(street, renamed));
    expect(once.perspectives[0]?.extra).toEqual([{ id: "other x1", ...extra }]);
    expect(collected(once, renamed, yes(once, renamed))).toBe(once);
  });
});

describe("readings files in any order", () => {
  const rated = fc.record({
    relation: fc.constantFrom("r1", "r2", "r3"),
    forward: fc.option(fc.integer({ min: -3, max: 3 })),
    backward: fc.option(fc.integer({ min: -3, max: 3 })),
    why: fc.constantFrom("", "Because"),
  });
  const aFile = fc
    .tuple(fc.constantFrom("", "Ann", "Bob"), fc.array(rated, { maxLength: 4 }), fc.boolean())
    .map(([person, all, renamed]) => {
      const file = fileOf(person, ...all);
      return renamed ? withOtherIds(file) : file;
    });
  const several = fc.array(aFile, { maxLength: 4 }).chain((files) => {
    const named = arrived(...files);
    return fc.tuple(fc.constant(named), fc.shuffledSubarray(named, { minLength: named.length }));
  });

  it("[Q5] give the same map, which is whole, and the second time the very same", () => {
    fc.assert(
      fc.property(several, ([files, shuffled]) => {
        const answers = yes(street, files);
        const map = collected(street, files, answers);
        expect(collected(street, shuffled, answers)).toEqual(map);
        expect(parseMap(map)).toEqual({ map, problems: [] });
        expect(collected(map, files, yes(map, files))).toBe(map);
      }),
    );
  });
});

it("leaves the relation itself as it is agreed", () => {
  const map = updateRelations(street, "now", ["r1"], { label: "watch" });
  const taken = collected(map, arrived(fileOf("Ann", { relation: "r1", forward: 2 })));
  expect(taken.variants).toBe(map.variants);
});
