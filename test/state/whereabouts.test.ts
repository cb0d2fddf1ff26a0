import { expect, it, vi } from "vitest";

import { aMap } from "../storage/aMap";
import { aBrowser } from "./aBrowser";

/** A map that is open in one window while another shows the library. */
async function anOpenMap() {
  const browser = aBrowser();
  const [editor, library] = [browser.open(), browser.open()];
  const rowId = await editor.library.create(aMap("Harbour", "Police"));
  await editor.keeper.openRow(rowId);
  await library.library.start();
  return { browser, editor, library, rowId };
}

it("is known in a window that has the map open when another puts it into the bin, and back", async () => {
  const { editor, library, rowId } = await anOpenMap();
  expect(editor.whereIs(rowId)).toBeUndefined();
  await library.library.trash(rowId);
  await vi.waitFor(() => expect(editor.whereIs(rowId)).toBe("bin"));
  await editor.library.restore(rowId);
  expect(editor.whereIs(rowId)).toBeUndefined();
  await vi.waitFor(() => expect(library.library.getState().rows).toMatchObject([{ id: rowId }]));
});

it("stays the bin while the map is edited there, and nothing of the edits is lost", async () => {
  const { browser, editor, library, rowId } = await anOpenMap();
  await library.library.trash(rowId);
  await vi.waitFor(() => expect(editor.whereIs(rowId)).toBe("bin"));
  editor.add("Customs");
  await editor.keeper.settled();
  expect(editor.whereIs(rowId)).toBe("bin");
  expect(await browser.found()).toEqual(new Map([["Harbour", ["Police", "Customs"]]]));
});

it("is nowhere once the bin is emptied, until a change stores the map again", async () => {
  const { editor, library, rowId } = await anOpenMap();
  await library.library.trash(rowId);
  await library.library.emptyBin();
  await vi.waitFor(() => expect(editor.whereIs(rowId)).toBe("nowhere"));
  editor.add("Customs");
  await vi.waitFor(() => expect(editor.whereIs(rowId)).toBeUndefined());
  await vi.waitFor(() => expect(library.library.getState().rows).toMatchObject([{ id: rowId, elements: 2 }]));
});

it("is known of a map that is opened from the bin, by its writer and by one who looks on", async () => {
  const { browser, editor, library, rowId } = await anOpenMap();
  await library.library.trash(rowId);
  const looker = browser.open();
  await looker.keeper.openRow(rowId);
  expect(looker.keeper.getState().role).toBe("reader");
  expect(looker.whereIs(rowId)).toBe("bin");
  editor.crash();
  await vi.waitFor(() => expect(looker.keeper.getState().role).toBe("writer"));
  expect(looker.whereIs(rowId)).toBe("bin");
});
