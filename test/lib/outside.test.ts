import { describe, expect, it } from "vitest";

import { addressesIn, outsideAddress } from "~/lib/outside";

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
