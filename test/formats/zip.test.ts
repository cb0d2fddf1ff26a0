import { unzipSync } from "fflate";
import { expect, it } from "vitest";

import { zipped } from "~/formats/zip";

const files = [
  { name: "1 Trust.svg", bytes: new TextEncoder().encode("<svg/>".repeat(200)), dense: false },
  { name: "2 Ängste é.png", bytes: Uint8Array.of(1, 2, 3), dense: true },
];

it("an archive holds the files under their names, in order, and small where that helps", async () => {
  const archive = await zipped(files);
  const held = unzipSync(archive);
  expect(Object.keys(held)).toEqual(files.map(({ name }) => name));
  expect(Object.values(held).map((bytes) => [...bytes])).toEqual(files.map(({ bytes }) => [...bytes]));
  expect(archive.length).toBeLessThan(600);
});

it("the same files make the same archive", async () => {
  expect(await zipped(files)).toEqual(await zipped(files));
});
