import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fileName } from "~/formats/file-name";

import { worst } from "../arbitrary";

describe("the name of a file", () => {
  it.each([
    ["Smart street", "Smart street.relata.json"],
    ["Police / Visitors: who?", "Police Visitors who.relata.json"],
    ["  ...hidden.  ", "hidden.relata.json"],
    ["", "map.relata.json"],
    ["???", "map.relata.json"],
    ["../../etc/passwd", "etc passwd.relata.json"],
    ["C:\\Windows", "C Windows.relata.json"],
    ["-rf", "rf.relata.json"],
    ["CON", "CON map.relata.json"],
    ["nul.txt", "nul map.txt.relata.json"],
    ["Communication", "Communication.relata.json"],
    ["\u202Egnp.exe", "gnp.exe.relata.json"],
    ["Zürich – Bahnhof №1", "Zürich – Bahnhof №1.relata.json"],
    ["Street.relata.json", "Street.relata.json"],
    ["line\nbreak\ttab", "line break tab.relata.json"],
  ])("of %j is %j", (title, name) => {
    expect(fileName(title, "map")).toBe(name);
  });

  it("ends as its kind does", () => {
    expect(fileName("Street", "svg")).toBe("Street.svg");
    expect(fileName("Street.png", "png")).toBe("Street.png");
  });

  it("is fit for every system, whatever the title", () => {
    const titles = fc.oneof(fc.constantFrom(...worst), fc.string({ unit: "binary", maxLength: 300 }));
    fc.assert(
      fc.property(titles, (title) => {
        const name = fileName(title, "map");
        expect(name.isWellFormed()).toBe(true);
        // oxlint-disable-next-line no-control-regex
        expect(name).not.toMatch(/[\u0000-\u001F<>:"/\\|?*]/u);
        expect(name).not.toMatch(/^[\s.-]|[\s.]\.relata\.json$/u);
        expect(name.length).toBeGreaterThan(".relata.json".length);
        expect(new TextEncoder().encode(name).length).toBeLessThan(160);
        expect(fileName(name, "map")).toBe(name);
      }),
    );
  });
});
