import { describe, expect, it } from "vitest";

import { addView, moveView } from "~/model/commands/story";

import { aMap } from "../../a";

const map = ["a", "b", "c"].reduce(
  (before, id) => addView(before, { id: `view-${id}`, name: id, lens: null, filters: [], viewport: null }),
  aMap("Police"),
);

describe("the order of views", () => {
  it.each([
    ["view-a", 1, "b a c"],
    ["view-c", 0, "c a b"],
    ["view-a", 9, "b c a"],
    ["view-b", -5, "b a c"],
  ])("%s at place %d gives %s", (id, to, order) => {
    expect(
      moveView(map, id, to)
        .views.map(({ name }) => name)
        .join(" "),
    ).toBe(order);
  });

  it("stays the same map where nothing moves", () => {
    expect(moveView(map, "view-a", 0)).toBe(map);
    expect(moveView(map, "view-c", 7)).toBe(map);
    expect(moveView(map, "nobody", 1)).toBe(map);
  });
});
