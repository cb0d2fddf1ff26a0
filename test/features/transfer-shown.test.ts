import { describe, expect, it } from "vitest";

import { shownOf } from "~/features/transfer/shown";
import { seenOf, type Subject, throughView } from "~/features/transfer/subject";
import { plainLook } from "~/lenses/look";
import { addView } from "~/model/commands/story";

import { aMap } from "../a";

const say = (key: string) => key;
const street = aMap("Police > Visitors", "Visitors > Bars", "Council > Police");
const subject: Subject = {
  map: street,
  variantId: "now",
  look: plainLook,
  selection: new Set(),
  focus: new Set(),
  found: new Set(["police", "visitors", "r1"]),
  rest: "hide",
  seen: null,
};

function drawn(of: Subject): string {
  const { scene } = shownOf(of, { scope: "all", confidential: true }, say);
  return [...scene.elements, ...scene.relations].map(({ id }) => id).join(" ");
}

describe("a picture", () => {
  it("hides what is hidden on screen, and says how much that is", () => {
    expect(drawn(subject)).toBe("police visitors r1");
    const { leftOut } = shownOf(subject, { scope: "all", confidential: true }, say);
    expect(leftOut.byFinding).toEqual({ elements: 2, relations: 2 });
    expect(leftOut.byLegend).toBe(0);
  });

  it("shows all where the rest is but dimmed", () => {
    expect(drawn({ ...subject, rest: "dim" })).toBe("police visitors bars council r1 r2 r3");
  });

  it("shows with it what is picked, as the screen does", () => {
    expect(drawn({ ...subject, selection: new Set(["bars"]) })).toBe("police visitors bars r1 r2");
  });

  it("of a saved view shows what that asks for", () => {
    const criteria = [{ by: "around", items: ["council"], steps: 1, walk: "both" }];
    const filters = [{ by: "finding", criteria, rest: "hide" }];
    const map = addView(street, { id: "w1", name: "Council", lens: null, filters, viewport: null });
    const [view] = map.views;
    if (view === undefined) throw new Error("no view");
    const through = throughView({ ...subject, map }, view, say);
    expect([...(seenOf(through) ?? [])]).toEqual(["police", "council", "r3"]);
    expect(drawn(through)).toBe("police council r3");
  });
});
