import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { updateMap } from "~/model/commands/details";
import type { RelataMap } from "~/model/map";
import { createDocument } from "~/state/document";
import { createShown } from "~/state/shown";
import { typingGesture } from "~/state/typing";

import { aMap } from "../a";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A document, what the page shows of it, and somebody who types its title letter by letter. */
function aPage() {
  const document = createDocument();
  const shown = createShown(document);
  document.open(aMap("Police"));
  const titled = (title: string) => (map: RelataMap) => updateMap(map, { title });
  return {
    document,
    write: (title: string, gesture: string | undefined = typingGesture(1)) =>
      document.edit({ key: "edit.details" }, titled(title), gesture),
    title: () => shown.getState().map?.title,
    isAllShown: () => shown.getState() === document.getState(),
  };
}

describe("what the page shows", () => {
  it("has the first letter at once, and those that follow fast together", () => {
    const { document, write, title, isAllShown } = aPage();
    write("S");
    expect(title()).toBe("S");
    write("St");
    write("Str");
    expect([title(), document.getState().map?.title]).toEqual(["S", "Str"]);
    vi.runAllTimers();
    expect(title()).toBe("Str");
    expect(isAllShown()).toBe(true);
  });

  it("has each letter of somebody who types slowly", () => {
    const { write, title } = aPage();
    for (const typed of ["S", "St", "Str"]) {
      write(typed);
      expect(title()).toBe(typed);
      vi.advanceTimersByTime(1_000);
    }
  });

  it.each([
    ["the field is left", ({ document }: ReturnType<typeof aPage>) => document.endGesture()],
    ["it is taken back", ({ document }: ReturnType<typeof aPage>) => document.undo()],
    ["something else is changed", ({ write }: ReturnType<typeof aPage>) => write("Square", typingGesture(2))],
    ["another map is opened", ({ document }: ReturnType<typeof aPage>) => document.open(aMap("Bars"))],
  ])("is the document itself as soon as %s", (_when, happens) => {
    const page = aPage();
    page.write("S");
    page.write("St");
    expect(page.isAllShown()).toBe(false);
    happens(page);
    expect(page.isAllShown()).toBe(true);
  });

  it("follows every other gesture step by step", () => {
    const { write, title } = aPage();
    for (const typed of ["one", "two", "three"]) {
      write(typed, "slider");
      expect(title()).toBe(typed);
    }
  });
});
