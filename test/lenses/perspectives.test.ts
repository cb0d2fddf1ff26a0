import { describe, expect, it } from "vitest";

import { readingsByRelation } from "~/analysis/divergence";
import { hiddenCount } from "~/formats/caption";
import { plainLook, readLook } from "~/lenses/look";
import { perspectives } from "~/lenses/perspectives";
import { shortName } from "~/lenses/short-name";
import { addExtra } from "~/model/commands/extras";
import { addPerspective, addReading } from "~/model/commands/perspectives";
import type { ExtraRelation, RelataMap } from "~/model/map";
import { newReading } from "~/model/reading";
import { buildScene } from "~/scene/build";
import { measureText } from "~/scene/measure";

import { aMap, nowOf } from "../a";
import { over, styleOf } from "./seen";

const base = ["Residents", "Police", "Owners"].reduce(
  (map, name) =>
    addPerspective(map, {
      id: `by-${name.toLowerCase()}`,
      name,
      chain: null,
      colour: null,
      securityView: "",
    }),
  aMap("Police 1/1> Visitors", "Police > Visitors"),
);

function read(
  map: RelataMap,
  perspective: string,
  forward: number | null,
  person: string | null = null,
): RelataMap {
  return addReading(map, {
    id: `g${map.readings.length}`,
    perspective: `by-${perspective}`,
    person,
    variant: "now",
    relation: "r1",
    forward,
    backward: null,
    protection: null,
    empowerment: null,
    why: "",
  });
}

const forward = (map: RelataMap) => readingsByRelation(map, "now").get("r1")?.forward;

describe("divergence", () => {
  it("is how far the highest is above the lowest", () => {
    expect(forward(read(read(base, "residents", -2), "police", 3))?.spread).toBe(5);
  });

  it("is not known of fewer than two parties, and the agreed rating is none", () => {
    expect(forward(read(base, "residents", -2))?.spread).toBeNull();
  });

  it("takes the persons of one party together", () => {
    const map = read(read(read(base, "residents", -3, "Ann"), "residents", -1, "Bob"), "police", 1);
    expect(forward(map)?.byPerspective.get("by-residents")).toBe(-2);
    expect(forward(map)?.spread).toBe(3);
  });

  it("leaves out a reading that does not rate", () => {
    expect(forward(read(read(base, "residents", null), "police", 1))?.byPerspective.size).toBe(1);
  });
});

describe("the perspectives lens", () => {
  it.each([
    [0, "agree"],
    [1, "near"],
    [2, "apart"],
    [3, "apart"],
    [4, "opposed"],
  ])("draws parties %d steps apart as %s", (spread, entry) => {
    const map = read(read(base, "residents", -2), "police", -2 + spread);
    expect(styleOf(perspectives, map, "r1").line.strokes[0].entry).toBe(entry);
  });

  it("says how far they differ, about whose trust, and who stands where, lowest first", () => {
    const map = read(read(read(base, "owners", 0), "residents", -2), "police", 3);
    expect(styleOf(perspectives, map, "r1").note).toEqual([
      { text: "−2 … +3" },
      { key: "words.readable.forward" },
      { text: "\u2068Police\u2069" },
      { text: "\n\u2068Residents\u2069 … \u2068Police\u2069" },
    ]);
  });

  it.each([
    ["Residents", "Residents"],
    ["Parents treated as fraudsters", "Parents…"],
    ["Onderwijsinspectie", "Onderwijsinsp…"],
    ["Group members (residents)", "Group members…"],
    ["الشرطة المحلية في المدينة", "الشرطة المحلي…"],
  ])("shortens %s to %s, and keeps it apart from what stands beside it", (name, short) => {
    expect(shortName(name)).toBe(`\u2068${short}\u2069`);
  });

  it("shows what one party sees that another does not", () => {
    expect(styleOf(perspectives, read(base, "residents", -2), "r1").line.strokes[0].entry).toBe("alone");
    expect(styleOf(perspectives, base, "r2").line.strokes[0].entry).toBe("unread");
  });

  it("shows one party's own readings in the colours of trust", () => {
    const map = read(read(base, "residents", -2), "police", 3);
    const [source, target] = styleOf(perspectives, map, "r1", { perspective: "by-residents" }).line.strokes;
    expect([source.colour, target.entry]).toEqual(["trustMinus2", "unread"]);
  });
});

describe("what parties do not see, and what they alone see", () => {
  const unseen = (map: RelataMap, perspective: string, relation: string) =>
    addReading(map, {
      ...newReading({
        ...{ id: `u${map.readings.length}`, perspective: `by-${perspective}`, person: null },
        ...{ variant: "now", relation },
      }),
      seen: false,
    });
  const extra: ExtraRelation = {
    ...{ id: "x1", variant: "now", from: "police", to: "visitors" },
    ...{ kind: "use", label: "", why: "" },
  };
  const sees = addExtra(base, "by-owners", extra);
  const drawn = (map: RelataMap, perspective: string | null) => perspectives.read(over(map, { perspective }));
  const theirs = (map: RelataMap, perspective: string | null) => drawn(map, perspective).extras ?? [];

  it("is broken in the eyes of who does not see it", () => {
    const map = unseen(read(base, "police", 2), "residents", "r1");
    const dashes = (perspective: string | null) =>
      styleOf(perspectives, map, "r1", { perspective }).line.strokes.map(({ dash }) => dash);
    expect(dashes("by-residents")).toEqual(["dashDotted", "dashDotted"]);
    expect(dashes("by-police")).toEqual(["solid", "dotted"]);
  });

  it("breaks the line between parties and says who does not see it, however far others differ", () => {
    const map = unseen(read(read(base, "police", 3), "owners", -2), "residents", "r1");
    const { line, entries, note } = styleOf(perspectives, map, "r1");
    expect(line.strokes[0]).toMatchObject({ entry: "opposed", dash: "dashDotted" });
    expect(entries).toContain("unseen");
    expect(note?.slice(-2)).toEqual([{ key: "scene.unseenBy" }, { text: "\u2068Residents\u2069" }]);
    expect(styleOf(perspectives, unseen(base, "owners", "r2"), "r2").entries).toEqual(["unseen"]);
  });

  it("is a double line of its own, in that party's eyes and between parties, and in nobody else's", () => {
    expect(theirs(sees, "by-owners").map(({ id }) => id)).toEqual(["x1"]);
    expect(theirs(sees, null)).toEqual(theirs(sees, "by-owners"));
    expect(theirs(sees, "by-police")).toEqual([]);
    const style = drawn(sees, null).styleOf(theirs(sees, null)[0]!);
    expect(style.line.form).toBe("strands");
    expect(style.note).toEqual([{ key: "scene.only" }, { text: "\u2068Owners\u2069" }]);
  });

  it("is drawn between the ends, and only through this lens", () => {
    const scene = (lens: string) =>
      buildScene(sees, "now", {
        look: readLook({ ...plainLook, lens, companion: "practice" }, over(sees)),
        measure: measureText,
        say: (key) => key,
      });
    expect(scene("perspectives").relations.map(({ id }) => id)).toEqual(["r1", "r2", "x1"]);
    expect(scene("perspectives").present).toContain("extra");
    expect(scene("trust").relations.map(({ id }) => id)).toEqual(["r1", "r2"]);
    expect(hiddenCount(nowOf(sees), scene("perspectives"))).toBe(0);
  });

  it("explains both in its legend", () => {
    const legend = perspectives.legend.map(({ id }) => id);
    expect(legend).toEqual(expect.arrayContaining(["unseen", "extra"]));
  });
});
