import { describe, expect, it } from "vitest";

import { addressesIn, outsideAddress } from "~/features/inspector/outside";
import { likelyKinds } from "~/features/inspector/relation/likelyKinds";
import { elementKinds, relationKinds } from "~/model/vocabulary";

describe("an address out of the document", () => {
  it.each(["https://example.org/a?b=c", "http://example.org/", "mailto:someone@example.org"])(
    "may be opened: %s",
    (address) => expect(outsideAddress(address)).toBe(address),
  );

  it.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "//example.org",
    "example.org",
    "",
  ])("may not be opened: %j", (address) => expect(outsideAddress(address)).toBeNull());

  it("is found in a plain text, once, without the punctuation around it", () => {
    const text =
      "See (https://a.example/x), https://a.example/x and mailto:b@c.example. Not javascript:alert(1).";
    expect(addressesIn(text)).toEqual(["https://a.example/x", "mailto:b@c.example"]);
  });
});

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
