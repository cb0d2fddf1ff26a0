import { describe, expect, it } from "vitest";

import { likelyKinds } from "~/features/inspector/relation/likelyKinds";
import { elementKinds, relationKinds } from "~/model/vocabulary";

describe("the likely kinds of a relation", () => {
  it.each(elementKinds.flatMap((from) => elementKinds.map((to) => [from, to] as const)))(
    "from %s to %s are all kinds, each once",
    (from, to) => expect(likelyKinds(from, to).toSorted()).toEqual([...relationKinds].sort()),
  );

  it("begin with what such ends most often do", () => {
    expect(likelyKinds("actor", "actor")[0]).toBe("service");
    expect(likelyKinds("actor", "space")[0]).toBe("use");
    expect(likelyKinds("threat", "actor")[0]).toBe("endanger");
  });
});
