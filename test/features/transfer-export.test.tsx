import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { ExportButton } from "~/features/transfer";
import { ExportRowDialog } from "~/features/transfer/ExportRowDialog";
import { readMapFile } from "~/formats/relata";
import { plainLook } from "~/lenses/look";
import { updateMap } from "~/model/commands/details";
import { moveElements } from "~/model/commands/elements";
import { updateRelations } from "~/model/commands/relations";
import { writeMap } from "~/model/write";
import { library } from "~/state/ownLibrary";
import { document, session } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { catchFiles, choose, exporting, press, save, saved, street, unfold } from "./transfer-world";

beforeEach(catchFiles);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("exporting the map itself", () => {
  it("gives a file named after the map that holds all of it, and closes", async () => {
    const { user, onClose } = exporting();
    const { name, text } = await save(user);
    expect(name).toBe("Smart street.relata.json");
    expect(text).toBe(writeMap(street));
    expect(readMapFile(new TextEncoder().encode(text))).toEqual({ kind: "whole", map: street });
    expect(onClose).toHaveBeenCalledOnce();
    expect(screen.getByText("Smart street.relata.json is on its way to your downloads.")).toBeVisible();
  });

  it("takes another name, made fit for every system", async () => {
    const { user } = exporting();
    const field = screen.getByRole("textbox", { name: "File name" });
    await user.clear(field);
    await user.type(field, "group 3: final?");
    expect(screen.getByText("group 3 final.relata.json")).toBeVisible();
    expect((await save(user)).name).toBe("group 3 final.relata.json");
  });
});

describe("exporting a picture", () => {
  it("gives an SVG with title, question, legend, date and source line", async () => {
    const { user } = exporting();
    await choose(user, "File", "SVG picture");
    const { name, text } = await save(user);
    expect(name).toBe("Smart street.svg");
    const year = String(new Date().getFullYear());
    for (const words of [
      "Smart street",
      "Who watches whom?",
      "Eindhoven · drawn on ",
      "+2 trust",
      "not known",
      year,
      "Made with Relata",
    ])
      expect(text).toContain(words);
    expect(text).toContain("@font-face");
  });

  it("leaves out whatever is not wished for", async () => {
    const { user } = exporting();
    await choose(user, "File", "SVG picture");
    await unfold(user, /^Around the drawing/u);
    for (const name of ["Title", "Question", "Legend", "Place", "Date", "Sources"])
      await user.click(screen.getByRole("checkbox", { name }));
    await unfold(user, /^Colours/u);
    await choose(user, "Background", "Transparent");
    const { text } = await save(user);
    for (const words of [
      "Smart street",
      "Who watches",
      "deep trust",
      "Eindhoven",
      "Made with Relata",
      "<rect",
    ])
      expect(text).not.toContain(words);
    expect(text).toContain("Visitors");
  });

  it("offers only the parts that the map has", async () => {
    const { user } = exporting(updateMap(street, { question: "", title: "", place: "" }));
    await choose(user, "File", "PNG picture");
    await unfold(user, /^Around the drawing 3 of 3/u);
    const offered = screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent);
    expect(offered).toEqual(["Legend", "Date", "Sources"]);
  });

  it("has the coding note of a map that was coded, and can leave it out", async () => {
    const coded = updateMap(street, {
      coding: { status: "interpretive", note: "Coded by hand", date: "2026" },
    });
    const { user } = exporting(coded);
    await choose(user, "File", "SVG picture");
    await unfold(user, /^Around the drawing/u);
    expect(screen.getByRole("checkbox", { name: "Coding note" })).toBeChecked();
    expect((await save(user)).text).toContain("Coded by hand");
  });

  it.each([
    ["all sources where nothing that is drawn names any", [], "Sources: One; Two; Three; Four."],
    ["those of what is drawn, where that names some", ["Two"], "Source: Two."],
  ])("names %s", async (_, cited, said) => {
    const sources = ["One", "Two", "Three", "Four"].map((citation) => ({
      ...{
        id: citation,
        type: null,
        year: null,
        citation: `${citation}.`,
        evidence: null,
        url: null,
        via: null,
      },
    }));
    const { user } = exporting(updateRelations({ ...street, sources }, "now", ["r1"], { sources: cited }));
    await choose(user, "File", "SVG picture");
    expect((await save(user)).text).toContain(`${said} Made with Relata`);
  });

  it("says how many pixels there will be, and when there can be no more", async () => {
    const { user } = exporting(moveElements(street, "now", new Map([["bars", { x: 30_000, y: 0 }]])));
    await choose(user, "File", "PNG picture");
    await choose(user, "Size", "1×");
    expect(
      await screen.findByText(/^16384 × \d+ pixels: browsers cannot draw a larger picture/u),
    ).toBeVisible();
  });

  it("says so when the browser cannot draw it, and makes no file", async () => {
    vi.stubGlobal(
      "Image",
      class {
        decode = () => Promise.reject(new DOMException("", "EncodingError"));
      },
    );
    const { user, onClose } = exporting();
    await choose(user, "File", "PNG picture");
    await press(user, "Save file");
    expect(await screen.findByText(/^The browser could not draw this picture/u)).toBeVisible();
    expect(saved).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
  });

  it("can be stopped while it is drawn", async () => {
    vi.stubGlobal(
      "Image",
      class {
        decode = () => new Promise(() => {});
      },
    );
    const { user } = exporting();
    await choose(user, "File", "PNG picture");
    await press(user, "Save file");
    await user.click(await screen.findByRole("button", { name: "Stop" }));
    expect(await screen.findByText("Stopped. No file was made.")).toBeVisible();
    expect(saved).toEqual([]);
  });

  it("tells of elements that have no place and so are not in it", async () => {
    const { user } = exporting(moveElements(street, "now", new Map([["bars", null]])));
    await choose(user, "File", "SVG picture");
    expect(screen.getByText(/^1 element waits without a place/u)).toBeVisible();
  });

  it("shows what the legend filter shows, and says how much that leaves out", async () => {
    const { user } = exporting(street, { look: { ...plainLook, only: new Set(["-1"]) } });
    await choose(user, "File", "SVG picture");
    expect(screen.getByText(/^The legend filter is on: 1 relation that it hides/u)).toBeVisible();
    const { text } = await save(user);
    expect(text).not.toContain('data-item="r2"');
    expect(text).toContain('data-item="r1"');
  });

  it("is the same to the byte when nothing changed", async () => {
    const { user } = exporting();
    await choose(user, "File", "SVG picture");
    const first = await save(user);
    saved.length = 0;
    expect(await save(user)).toEqual(first);
  });
});

describe("exporting a map of the library", () => {
  it("gives the map as it is stored, in its first variant", async () => {
    const rowId = await library.create(street);
    render(
      <ToastProvider>
        <ExportRowDialog rowId={rowId} onClose={() => {}} />
      </ToastProvider>,
    );
    expect(await screen.findByRole("button", { name: "Save file" })).toBeVisible();
    expect((await save(userEvent.setup())).text).toBe(writeMap(street));
  });

  it("says so where there is nothing that can be read", async () => {
    const onClose = vi.fn<() => void>();
    render(<ExportRowDialog rowId="no such row" onClose={onClose} />);
    expect(await screen.findByText(/^This map cannot be read/u)).toBeVisible();
    const [, close] = screen.getAllByRole("button", { name: "Close" });
    if (close !== undefined) await userEvent.click(close);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("the export button", () => {
  it("exports the open map, in the variant and lens on screen", async () => {
    document.open(street);
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
    render(
      <ToastProvider>
        <ExportButton />
      </ToastProvider>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Export" }));
    expect(await screen.findByRole("dialog", { name: "Export" })).toBeVisible();
    expect((await save(user)).text).toBe(writeMap(street));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("is not there while no map is open", () => {
    document.close();
    render(<ExportButton />);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
