import { beforeEach, describe, expect, it } from "vitest";

import { caseList } from "~/cases/index";
import { writeNote } from "~/features/canvas/annotations/annotationEdits";
import type { Camera } from "~/features/canvas/camera";
import { wordsOfLines } from "~/features/canvas/lines/wording";
import { writeLines } from "~/features/canvas/lines/writeLines";
import { duplicate } from "~/features/canvas/pasting";
import { around, freePlace } from "~/features/canvas/stage/free-place";
import type { Stage } from "~/features/canvas/stage/stage";
import { linesOf } from "~/formats/lines/write";
import { text } from "~/i18n/text";
import { addFrame } from "~/model/commands/annotations";
import { moveElements } from "~/model/commands/elements";
import { newFrame } from "~/model/frame";
import { newMap, type RelataMap } from "~/model/map";
import { framesOf, notesOf, withContents } from "~/model/queries";
import { sampled } from "~/scene/bezier";
import { overlaps, type Rect } from "~/scene/path";
import { document, session, surface } from "~/state/stores";

import { aMap, nowOf } from "../a";
import { sceneOf } from "../scene/drawings";

const scene = () => sceneOf(open(), { say: (key) => text()(key as never) });
const stage = {
  scene,
  view: () => ({ x: 0, y: 0, zoom: 1 }),
  size: () => ({ width: 1280, height: 720 }),
} as unknown as Stage;
const camera = { fitSelection: () => {}, reveal: () => {} } as unknown as Camera;

function open(): RelataMap {
  const { map } = document.getState();
  if (map === null) throw new Error("no map is open");
  return map;
}

function start(map: RelataMap): void {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: nowOf(map).id });
  surface.setScene(scene());
}

/** Everything that takes up room, with the names of frames. */
function things(): readonly Rect[] {
  const { elements, notes, frames } = scene();
  return [
    ...elements.map(({ outer }) => outer),
    ...notes.map(({ rect }) => rect),
    ...frames.flatMap(({ tab }) => tab ?? []),
  ];
}

function covering(rects: readonly Rect[]): number {
  return rects.filter((one, at) => rects.some((other, place) => place > at && overlaps(one, other))).length;
}

beforeEach(() =>
  start(newMap({ id: "m", variantId: "now", title: "M", variantName: "Now", language: "en" })),
);

describe("what is written as lines", () => {
  it.each(caseList)("lands on nothing, be it the whole case $id", async (study) => {
    const [variant] = (await study.load()).variants;
    if (variant === undefined) throw new Error("a case without variants");
    const words = wordsOfLines();
    writeLines(linesOf(variant, words), words, stage, camera, false);
    expect(scene().elements).toHaveLength(variant.elements.length);
    expect(covering(things())).toBe(0);
    surface.setScene(scene());
    writeLines("The quite long name of a body that was forgotten\nAnother", words, stage, camera, false);
    expect(covering(things())).toBe(0);
  });

  it("stands beside its counterpart where its relation crosses nothing", () => {
    const map = moveElements(
      aMap("Police", "Wall"),
      "now",
      new Map([
        ["police", { x: 0, y: 0 }],
        ["wall", { x: 170, y: 0 }],
      ]),
    );
    start(map);
    writeLines("Police > Visitors: protects", wordsOfLines(), stage, camera, false);
    const [wall, visitors] = ["wall", nowOf(open()).elements.at(-1)?.id ?? ""].map((id) =>
      scene().elementsById.get(id),
    );
    expect(Math.abs(visitors?.y ?? 0)).toBeGreaterThan((wall?.box.height ?? 0) / 2);
  });
});

describe("the nearest free place", () => {
  it("is found beyond everything where all around is full", () => {
    const crowd = Array.from({ length: 90 * 90 }, (_, nth) =>
      around({ x: ((nth % 90) - 45) * 100, y: (Math.floor(nth / 90) - 45) * 100 }, { width: 90, height: 90 }),
    );
    const size = { width: 200, height: 100 };
    const place = around(freePlace(scene(), { x: 0, y: 0 }, { taken: crowd, size }), size);
    expect(crowd.some((box) => overlaps(box, place))).toBe(false);
  });

  it("is beside relations, their words and the names of frames", () => {
    const apart = new Map([
      ["a", { x: -400, y: 0 }],
      ["b", { x: 400, y: 0 }],
    ]);
    const map = moveElements(aMap("A > B"), "now", apart);
    const frame = newFrame("f", "Local level", { x: 0, y: 300 }, { width: 600, height: 300 });
    start(addFrame(map, "now", frame));
    const [relation] = scene().relations;
    const tab = scene().frames[0]!.tab!;
    for (const wish of [
      { x: 0, y: 0 },
      { x: -200, y: 0 },
      { x: tab.x + 20, y: tab.y },
    ]) {
      const place = around(freePlace(scene(), wish), { width: 190, height: 64 });
      for (const point of sampled(relation!.curve.whole, 60))
        expect(overlaps(place, { ...point, width: 0, height: 0 })).toBe(false);
      expect(overlaps(place, relation!.label.rect)).toBe(false);
      expect(overlaps(place, tab)).toBe(false);
    }
  });
});

describe("a note", () => {
  it("that its words make large lands on nothing", () => {
    const apart = new Map([
      ["a", { x: 0, y: 200 }],
      ["b", { x: 260, y: 200 }],
    ]);
    start(moveElements(aMap("A > B"), "now", apart));
    writeNote(null, "What the neighbours said about it, at length. ".repeat(8), { x: 0, y: 40 });
    expect(notesOf(nowOf(open()))).toHaveLength(1);
    expect(covering([...things(), ...scene().relations.map(({ label }) => label.rect)])).toBe(0);
  });
});

describe("a frame that is doubled", () => {
  it("lands clear of everything with what lies in it, and takes nothing that is not its own", () => {
    const inside = new Map([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 250, y: 40 }],
      ["c", { x: 700, y: 60 }],
    ]);
    const map = moveElements(aMap("A > B", "C > B"), "now", inside);
    start(addFrame(map, "now", newFrame("f", "Street", { x: 120, y: 20 }, { width: 520, height: 300 })));
    session.select(["f"]);
    duplicate();
    const variant = nowOf(open());
    const [first, copy] = framesOf(variant);
    const [original, doubled] = [first, copy].map(
      (frame) => new Set(withContents(variant, [frame?.id ?? ""])),
    );
    expect([original?.size, doubled?.size]).toEqual([3, 3]);
    expect([...(doubled ?? [])].filter((id) => original?.has(id))).toEqual([]);
    const [one, other] = scene().frames;
    expect(overlaps(one!.outer, other!.outer)).toBe(false);
    expect(covering(things())).toBe(0);
  });
});
