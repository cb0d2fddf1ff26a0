import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { legendWords } from "~/formats/legend";
import { layOut, type Picture } from "~/formats/picture";
import { type Look, plainLook, readLook } from "~/lenses/look";
import { trust } from "~/lenses/trust";
import { moveElements } from "~/model/commands/elements";
import type { RelataMap } from "~/model/map";
import type { Mark } from "~/scene/marks";
import { measureText } from "~/scene/measure";
import { overlaps, type Rect } from "~/scene/path";

import { aFullMap, aMap, nowOf } from "../a";
import { anyText } from "../arbitrary";
import { sceneOf } from "../scene/drawings";
import { english } from "./english";
import { bareFrame, drawingOf as drawn, fullFrame, pictureOf } from "./pictures";

const street = aMap("Police 1/-1> Visitors", "threat:Fraud > Visitors");
const wide = moveElements(street, "now", new Map([["fraud", { x: 6000, y: 900 }]]));

/** The room each mark of the frame takes. */
function roomOf(mark: Mark): Rect {
  if (mark.as === "text") {
    const width = measureText(mark.text, mark.size, mark.weight);
    return { x: mark.x, y: mark.y - mark.size * 0.75, width, height: mark.size };
  }
  if (mark.as === "icon") return { x: mark.x, y: mark.y, width: mark.size, height: mark.size };
  const [, x1 = 0, y = 0, , x2 = 0] = mark.path;
  return { x: x1, y: y - mark.width / 2, width: x2 - x1, height: mark.width };
}

function drawingOf({ scene, offset }: Picture): Rect {
  const bounds = scene.bounds ?? { x: 0, y: 0, width: 0, height: 0 };
  return { ...bounds, x: bounds.x + offset.x, y: bounds.y + offset.y };
}

function clashesIn(picture: Picture): readonly string[] {
  const rooms = [...picture.frame.map(roomOf), drawingOf(picture)];
  const page: Rect = { x: 0, y: 0, width: picture.width, height: picture.height };
  const outside = rooms.filter(
    ({ x, y, width, height }) =>
      x < page.x || y < page.y || x + width > page.width + 1 || y + height > page.height + 1,
  );
  const over = rooms.flatMap((a, index) => rooms.slice(index + 1).filter((b) => overlaps(a, b)));
  return [
    ...outside.map((room) => `outside ${JSON.stringify(room)}`),
    ...over.map((room) => `over ${JSON.stringify(room)}`),
  ];
}

function wordsOf(picture: Picture): readonly string[] {
  return picture.frame.flatMap((mark) => (mark.as === "text" ? [mark.text] : []));
}

describe("a picture", () => {
  it("shows above the drawing what it is about, below it what it means and rests on", () => {
    const picture = pictureOf(street);
    const drawing = drawingOf(picture);
    const above = picture.frame.filter((mark) => roomOf(mark).y < drawing.y);
    expect(above.map((mark) => (mark.as === "text" ? mark.text : ""))).toEqual([
      "The smart street",
      "As is",
      "Eindhoven · drawn on 22 November 2026",
      "Who secures whom, and at whose expense?",
    ]);
    expect(wordsOf(picture).slice(4)).toEqual([
      ...["title", "lines"],
      ...["-3", "-2", "-1", "0", "1", "2", "3", "unknown", "none"],
      ...fullFrame.notes,
    ]);
  });

  it("leaves out each part that is not wished for, and its room", () => {
    const whole = pictureOf(street);
    for (const part of ["title", "question", "legend", "variant", "setting"] as const)
      expect(pictureOf(street, { [part]: null }).height).toBeLessThan(whole.height);
    expect(wordsOf(pictureOf(street, { notes: [] }))).not.toContain("Ratings are interpretive coding.");
  });

  it("is the drawing alone where nothing else is wished for", () => {
    const picture = pictureOf(street, bareFrame);
    const drawing = drawingOf(picture);
    expect(picture.frame).toEqual([]);
    expect([picture.width, picture.height]).toEqual([
      Math.ceil(drawing.width + 64),
      Math.ceil(drawing.height + 64),
    ]);
  });

  it("has larger words around a wider drawing", () => {
    const title = (picture: Picture) => picture.frame.find((mark) => mark.as === "text");
    const sizes = [pictureOf(street), pictureOf(wide)]
      .map((picture) => title(picture))
      .map((mark) => mark?.as === "text" && mark.size);
    expect(sizes[0]).toBe(24);
    expect(sizes[1]).toBeGreaterThan(60);
  });

  it("of an empty map has its frame and some blank paper", () => {
    const nothing = {
      ...street,
      variants: street.variants.map((each) => ({ ...each, elements: [], relations: [] })),
    };
    const picture = pictureOf(nothing);
    expect(wordsOf(picture)).toContain("The smart street");
    expect(picture.height).toBeGreaterThan(200);
  });

  it("lets nothing overlap and nothing stand outside, whatever is written", () => {
    const text = fc.oneof(anyText, fc.lorem({ maxCount: 60 }));
    const some = fc.option(text);
    const frames = fc.record({
      title: some,
      variant: some,
      setting: some,
      question: some,
      legend: fc.constantFrom(null, fullFrame.legend),
      notes: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(frames, fc.constantFrom(street, wide), (frame, map) => {
        expect(clashesIn(pictureOf(map, frame))).toEqual([]);
      }),
    );
  });
});

describe("the legend of a picture", () => {
  it("shows each class of the lens as the lens draws it, beside its words", () => {
    const { frame } = pictureOf(street, { ...bareFrame, legend: fullFrame.legend });
    const [, ...lines] = frame.filter((mark) => mark.as === "path");
    expect(lines.map(({ stroke, width, dash }) => [stroke, width, dash === null])).toEqual(
      trust.legend.map(({ sample }) =>
        sample.as === "line"
          ? [sample.stroke.colour, sample.stroke.width, sample.stroke.dash === "solid"]
          : sample,
      ),
    );
  });

  it("tells of what the drawing shows, and of nothing else", () => {
    const scene = sceneOf(aMap("Police 2/-1> Visitors"));
    const legend = legendWords(plainLook, drawn(scene), (key) => key.split(".").at(-1) ?? key);
    expect(legend.parts.map(({ entries }) => entries.map(({ words }) => words))).toEqual([["-1", "2"]]);
  });

  it("asks for its words by the names of lens and class", () => {
    const asked: string[] = [];
    legendWords(plainLook, drawn({ entries: new Set(["-3"]) }), (key) => {
      asked.push(key);
      return key;
    });
    expect(asked).toEqual([
      "scene.legend.trust.title",
      "scene.legend.trust.how.lines",
      "scene.legend.trust.entries.-3",
    ]);
  });

  const sceneThrough = (look: Look, map: RelataMap) =>
    sceneOf(map, { look: readLook(look, { map, variant: nowOf(map) }) });

  it("says of two lenses what each of them shows here, and no more", () => {
    const rated = aMap("Police 1/-1> Visitors P2 E-1");
    const told = (look: Partial<Look>) => {
      const whole = { ...plainLook, ...look };
      return legendWords(whole, drawn(sceneThrough(whole, rated), rated), english).parts.map(
        ({ how }) => how,
      );
    };
    expect(told({ companion: "humanSecurity" })).toEqual([
      expect.stringMatching(/^Each half of a line/u),
      expect.stringMatching(/^Half-rings show/u),
    ]);
    expect(told({ lens: "humanSecurity", companion: "practice" })).toEqual([
      expect.stringMatching(/^Two strands on each line.*Half-rings/u),
      "Small words name the kind of relation.",
    ]);
    expect(told({ companion: "evidence" })[1]).toBe("Small words count the sources of a relation.");
  });

  it("says for whom and in whose eyes, and what it hides", () => {
    const map = aFullMap();
    const told = (look: Partial<Look>, hidden = 0) => {
      const whole = { ...plainLook, ...look };
      return legendWords(whole, drawn(sceneThrough(whole, map), map, hidden), english).parts.map(
        ({ caption }) => caption,
      );
    };
    expect(told({})).toEqual([""]);
    expect(told({ lens: "humanSecurity", beneficiary: "visitors" })).toEqual(["Shown for Visitors."]);
    expect(told({ companion: "humanSecurity", beneficiary: "visitors" })).toEqual([
      "",
      "Shown for Visitors.",
    ]);
    expect(told({ lens: "perspectives", perspective: "p1" })).toEqual(["Shown in the eyes of Residents."]);
    // Beside another lens perspectives say how far parties differ, whoever was asked before.
    expect(told({ companion: "perspectives", perspective: "p1" })).toEqual(["", ""]);
    expect(told({ only: new Set(["1", "unknown"]) }, 2)).toEqual([
      "Shown alone: +1 cautious trust; not known. 2 relations are hidden.",
    ]);
  });

  it("is laid out alike each time", () => {
    expect(layOut(sceneOf(street), fullFrame, measureText)).toEqual(
      layOut(sceneOf(street), fullFrame, measureText),
    );
  });
});
