import { describe, expect, it } from "vitest";

import {
  addFrame,
  addNote,
  moveItems,
  resizeItem,
  updateFrames,
  updateNotes,
} from "~/model/commands/annotations";
import { copyItems } from "~/model/commands/clipboard";
import { withoutConfidential } from "~/model/commands/confidential";
import { removeItems } from "~/model/commands/items";
import { pasteItems } from "~/model/commands/paste";
import { forkVariant } from "~/model/commands/variants";
import { newFrame } from "~/model/frame";
import type { RelataMap } from "~/model/map";
import { newNote } from "~/model/note";
import { parseMap } from "~/model/parse";
import { framesOf, insideFrame, notesOf, withContents } from "~/model/queries";
import { writeMap } from "~/model/write";

import { aMap, elementIn, linesOf, nowOf } from "../../a";

const wide = { width: 600, height: 200 };

/** Police at 0, Visitors at 240 and Shops at 480 of one row; a frame around the first two, and a note in it. */
function aStreet(): RelataMap {
  const map = aMap("Police 1/-1> Visitors", "Visitors 2> Shops");
  const framed = addFrame(map, "now", newFrame("local", "Local level", { x: 120, y: 0 }, wide));
  return addNote(framed, "now", newNote("ask", "Ask them", { x: 120, y: 60 }));
}

function idsIn(map: RelataMap, frameId: string) {
  const frame = framesOf(nowOf(map)).find(({ id }) => id === frameId);
  if (frame === undefined) throw new Error(`no frame ${frameId}`);
  const { elements, notes, frames } = insideFrame(frame, nowOf(map));
  return [...elements, ...notes, ...frames].map(({ id }) => id);
}

describe("a frame", () => {
  it("[N1] holds what lies in it: middles of elements and notes, and whole frames", () => {
    let map = aStreet();
    map = addFrame(map, "now", newFrame("in", "Inner", { x: 0, y: 0 }, { width: 300, height: 100 }));
    map = addFrame(map, "now", newFrame("out", "Beside", { x: 400, y: 0 }, { width: 300, height: 100 }));
    expect(idsIn(map, "local")).toEqual(["police", "visitors", "ask", "in"]);
    expect(idsIn(map, "in")).toEqual(["police"]);
  });

  it("[N1] has lost what was moved out, and gained what was moved in", () => {
    const map = moveItems(
      aStreet(),
      "now",
      new Map([
        ["police", { x: 120, y: 300 }],
        ["shops", { x: 120, y: 100 }],
      ]),
    );
    expect(idsIn(map, "local")).toEqual(["visitors", "shops", "ask"]);
  });

  it("[N1] holds no element that waits in the tray, and of two alike neither holds the other", () => {
    const alike = addFrame(aStreet(), "now", newFrame("twin", "", { x: 120, y: 0 }, wide));
    expect(idsIn(alike, "local")).toEqual(["police", "visitors", "ask"]);
    expect(idsIn(alike, "twin")).toEqual(["police", "visitors", "ask"]);
  });

  it("moves with what is named with it, in one step", () => {
    const map = aStreet();
    const carried = withContents(nowOf(map), ["local"]);
    expect([...carried]).toEqual(["local", "police", "visitors", "ask"]);
    const places = new Map([...carried].map((id) => [id, { x: 1, y: 2 }]));
    const moved = moveItems(map, "now", places);
    expect(elementIn(moved, "visitors").position).toEqual({ x: 1, y: 2 });
    expect(elementIn(moved, "shops")).toBe(elementIn(map, "shops"));
    expect(nowOf(moved).frames?.[0]?.position).toEqual({ x: 1, y: 2 });
    expect(nowOf(moved).notes?.[0]?.position).toEqual({ x: 1, y: 2 });
  });

  it("[N2] goes alone", () => {
    const street = aStreet();
    const map = removeItems(street, "now", ["local"]);
    expect(nowOf(map).elements).toBe(nowOf(street).elements);
    expect(linesOf(map)).toEqual(["police 1/-1> visitors", "visitors 2/?> shops"]);
    expect(notesOf(nowOf(map))).toHaveLength(1);
  });

  it("[N2] is copied with what lies in it, and the relations among that", () => {
    const clip = copyItems(aStreet(), "now", ["local"]);
    expect(clip).toMatchObject({
      elements: [{ id: "police" }, { id: "visitors" }],
      relations: [{ id: "r1" }],
      frames: [{ id: "local" }],
      notes: [{ id: "ask" }],
    });
    const map = pasteItems(aStreet(), "now", clip, (id) => `${id}'`, { x: 0, y: 500 });
    expect(idsIn(map, "local'")).toEqual(["police'", "visitors'", "ask'"]);
    expect(idsIn(map, "local")).toEqual(["police", "visitors", "ask"]);
  });

  it("[N2] is what was cut, under other ids", () => {
    const map = aStreet();
    const ids = withContents(nowOf(map), ["local", "shops"]);
    const clip = copyItems(map, "now", ids);
    const cut = removeItems(map, "now", ids);
    expect(pasteItems(cut, "now", clip, (id) => id, { x: 0, y: 0 })).toEqual(map);
  });

  it("[N5] of another size moves nothing", () => {
    const box = { position: { x: 0, y: 0 }, size: { width: 100, height: 100 } };
    const street = aStreet();
    const map = resizeItem(street, "now", "local", box);
    expect(nowOf(map).frames).toMatchObject([box]);
    expect(nowOf(map).elements).toBe(nowOf(street).elements);
    expect(idsIn(map, "local")).toEqual(["police"]);
  });

  it("is shared with a fork, by id and by object", () => {
    const map = forkVariant(aStreet(), "now", { id: "then", name: "Then" });
    expect(map.variants[1]?.frames).toBe(nowOf(map).frames);
    const again = addFrame(removeItems(map, "then", ["local"]), "then", nowOf(map).frames![0]!);
    expect(parseMap(again).problems).toEqual([]);
  });
});

describe("frames and notes", () => {
  it("[N3] have a place and a size within the paper", () => {
    const far = { position: { x: 1e9, y: 0 }, size: { width: 1, height: 1e9 } };
    const map = resizeItem(aStreet(), "now", "ask", far);
    expect(nowOf(map).notes).toMatchObject([
      { position: { x: 100_000, y: 0 }, size: { width: 40, height: 100_000 } },
    ]);
    const nowhere = { x: Number.NaN, y: 0 };
    expect(() => moveItems(map, "now", new Map([["ask", nowhere]]))).toThrow("not a place");
    const sizeless = { position: { x: 0, y: 0 }, size: { width: Number.NaN, height: 1 } };
    expect(() => resizeItem(map, "now", "ask", sizeless)).toThrow("not a size");
  });

  it("[N3] of a file come to the middle, in a plain size, where it says nothing that can be", () => {
    const [now] = aMap("Police").variants;
    const frames = [{ id: "f", label: "Level", size: { width: 3, height: 300 } }];
    const notes = [{ text: "Ask", position: { x: "far", y: 7 }, tint: "mauve" }];
    const { map, problems } = parseMap({ ...aMap("Police"), variants: [{ ...now, frames, notes }] });
    expect(map?.variants[0]?.frames).toEqual([
      {
        ...{ id: "f", label: "Level", note: "", tint: null, confidential: false },
        position: { x: 0, y: 0 },
        size: { width: 480, height: 300 },
      },
    ]);
    expect(map?.variants[0]?.notes).toMatchObject([
      { text: "Ask", position: { x: 0, y: 7 }, size: { width: 180, height: 120 }, tint: "yellow" },
    ]);
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toContain(
      "out-of-range variants[0].frames[0].size.width",
    );
  });

  it("[N4] leave no list behind", () => {
    const map = aStreet();
    const bare = removeItems(map, "now", ["local", "ask"]);
    expect(bare).toEqual(aMap("Police 1/-1> Visitors", "Visitors 2> Shops"));
    expect(nowOf(bare)).not.toHaveProperty("frames");
    expect(writeMap(bare)).toBe(writeMap(aMap("Police 1/-1> Visitors", "Visitors 2> Shops")));
  });

  it("[M6] have ids of their own", () => {
    const map = aStreet();
    const frame = newFrame("police", "", { x: 0, y: 0 }, wide);
    expect(() => addFrame(map, "now", frame)).toThrow("addFrame: the id police is taken");
    expect(() => addFrame(map, "now", { ...frame, id: "local" })).toThrow("the variant has a frame local");
    expect(() => addNote(map, "now", newNote("local", "", { x: 0, y: 0 }))).toThrow("the id local is taken");
    const fork = forkVariant(map, "now", { id: "then", name: "" });
    expect(() => addFrame(fork, "then", { ...frame, id: "ask" })).toThrow("the id ask is taken");
  });

  it("[I2] give up an id that an element has", () => {
    const [now] = aMap("Police").variants;
    const note = newNote("police", "Ask", { x: 0, y: 0 });
    const { map, problems } = parseMap({ ...aMap("Police"), variants: [{ ...now, notes: [note] }] });
    expect(map?.variants[0]?.notes).toEqual([{ ...note, id: "police-2" }]);
    expect(problems).toMatchObject([{ code: "duplicate-id", where: "variants[0].notes[0].id" }]);
  });

  it("[X1] go when they are confidential, a frame without what lies in it", () => {
    let map = updateNotes(aStreet(), "now", ["ask"], { confidential: true });
    map = updateFrames(map, "now", ["local"], { confidential: true });
    expect(withoutConfidential(map)).toEqual(aMap("Police 1/-1> Visitors", "Visitors 2> Shops"));
  });

  it("[M1] stay the same where nothing changes", () => {
    const map = aStreet();
    expect(updateFrames(map, "now", ["local"], { label: "Local level", tint: null })).toBe(map);
    expect(updateNotes(map, "now", ["gone"], { text: "x" })).toBe(map);
    expect(moveItems(map, "now", new Map([["local", { x: 120, y: -0 }]]))).toBe(map);
    const box = { position: { x: 120, y: 60 }, size: { width: 180, height: 120 } };
    expect(resizeItem(map, "now", "ask", box)).toBe(map);
    expect(removeItems(map, "now", ["gone"])).toBe(map);
  });
});
