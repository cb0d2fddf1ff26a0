import { screen, waitFor } from "@testing-library/react";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { planted } from "~/features/transfer/plant";
import { readFile } from "~/formats/file";
import { pictureNode } from "~/formats/svg";
import { plainLook } from "~/lenses/look";
import { palettes } from "~/lenses/palette";
import { written } from "~/lib/svg-node";
import { withoutConfidential } from "~/model/commands/confidential";
import { moveElements, updateElements } from "~/model/commands/elements";
import { addView } from "~/model/commands/story";

import { aMap } from "../a";
import { worst } from "../arbitrary";
import { pictureOf } from "../formats/pictures";
import { catchFiles, choose, exporting, press, save, saved, street } from "./transfer-world";

beforeEach(catchFiles);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The ids of what an SVG shows. */
function itemsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/data-item="([^":]*)"/gu)].map(([, id]) => id ?? "");
}

const views = (["trust", "practice", "gone"] as const).reduce(
  (map, lens, at) =>
    addView(map, { id: `w${at}`, name: `On ${lens}: ${at}`, lens, filters: [], viewport: null }),
  street,
);

describe("what a picture shows", () => {
  const choices = () => screen.queryAllByRole("radio").map((radio) => radio.closest("label")?.textContent);

  it("is all of the map, where nothing else is there to choose", async () => {
    const { user } = exporting();
    await choose(user, "File", "SVG picture");
    expect(screen.queryByRole("radiogroup", { name: "What" })).toBeNull();
    expect(itemsIn((await save(user)).text)).toEqual(["r1", "r2", "police", "visitors", "bars"]);
  });

  it("is the selection on demand, with the legend of that", async () => {
    const { user } = exporting(street, { selection: new Set(["r1"]) });
    await choose(user, "File", "SVG picture");
    expect(choices()).not.toContain("What is in view");
    await choose(user, "What", "Selection");
    const { text } = await save(user);
    expect(itemsIn(text)).toEqual(["r1", "police", "visitors"]);
    expect([text.includes("+1 wary trust"), text.includes("+2 trust")]).not.toContain(true);
    expect(text).toContain("2 elements and 1 relation, seen");
  });

  it("is what is in view on demand, cut where the view ends", async () => {
    const { user } = exporting(street, { seen: { x: -500, y: -500, width: 540, height: 1000 } });
    await choose(user, "File", "SVG picture");
    await choose(user, "What", "What is in view");
    const { text } = await save(user);
    expect(itemsIn(text)).toEqual(["police"]);
    expect(text).toMatch(/<svg x="\S+" y="\S+" width="96" height="\S+" viewBox="-56 -23 96 \S+">/u);
  });

  it("has no legend where there is nothing to explain", async () => {
    const { user } = exporting(street, { selection: new Set(["police"]) });
    await choose(user, "File", "SVG picture");
    await choose(user, "What", "Selection");
    expect((await save(user)).text).not.toContain("Each half of a line");
  });

  it("says so where it is nothing", async () => {
    const { user } = exporting(street, { seen: { x: 5000, y: 5000, width: 10, height: 10 } });
    await choose(user, "File", "SVG picture");
    await choose(user, "What", "What is in view");
    expect(screen.getByText(/^Nothing that is drawn/u)).toBeVisible();
    expect(itemsIn((await save(user)).text)).toEqual([]);
  });
});

describe("what is confidential", () => {
  const guarded = updateElements(street, "now", ["bars"], { confidential: true });
  const show = () => screen.queryByRole("checkbox", { name: "Show confidential elements and relations" });

  it("is left out with what is joined to it, and counted", async () => {
    const { user } = exporting(guarded);
    await choose(user, "File", "SVG picture");
    expect(show()).not.toBeChecked();
    expect(
      screen.getByText("Left out as confidential, or joined to what is: 1 element and 1 relation."),
    ).toBeVisible();
    const { text } = await save(user);
    expect(itemsIn(text)).toEqual(["r1", "police", "visitors"]);
    expect(text).not.toMatch(/bars|\+2 trust/iu);
  });

  it("is shown once somebody chooses so", async () => {
    const { user } = exporting(guarded);
    await choose(user, "File", "SVG picture");
    await user.click(show() ?? window.document.body);
    expect(itemsIn((await save(user)).text)).toContain("bars");
  });

  it("is no question where nothing is", async () => {
    const { user } = exporting();
    await choose(user, "File", "SVG picture");
    expect(show()).toBeNull();
  });

  it("goes into no picture that opens again, unless it is shown", async () => {
    const { user } = exporting(guarded);
    await choose(user, "File", "SVG picture");
    await choose(user, "Opening it again", "Picture that opens again in Relata");
    expect(screen.getByText(/Confidential things are left out of it as well/u)).toBeVisible();
    const { bytes, text } = await save(user);
    expect(await readFile(bytes)).toEqual({ kind: "whole", map: withoutConfidential(guarded) });
    expect(text).not.toMatch(/bars/iu);
    saved.length = 0;
    await user.click(show() ?? window.document.body);
    expect(screen.getByText(/Confidential things are in it too/u)).toBeVisible();
    expect(await readFile((await save(user)).bytes)).toEqual({ kind: "whole", map: guarded });
  });
});

describe("a picture that opens again", () => {
  it("says what that means, is named so, and holds the whole map", async () => {
    const { user } = exporting(street, { look: { ...plainLook, only: new Set(["-1"]) } });
    await choose(user, "File", "SVG picture");
    await choose(user, "Opening it again", "Picture that opens again in Relata");
    expect(screen.getByText(/^Whoever gets this picture gets the whole map with it/u)).toBeVisible();
    const { name, bytes } = await save(user);
    expect(name).toBe("Smart street.map.svg");
    expect(await readFile(bytes)).toEqual({ kind: "whole", map: street });
  });

  it("is not what one gets without asking", async () => {
    const { user } = exporting();
    await choose(user, "File", "SVG picture");
    expect(screen.getByText(/^The picture holds what the preview shows, and nothing else/u)).toBeVisible();
    const { name, bytes, text } = await save(user);
    expect(name).toBe("Smart street.svg");
    expect(text).not.toContain("<metadata");
    expect(await readFile(bytes)).toMatchObject({ kind: "refused", code: "picture-without-map" });
  });
});

describe("pictures of all views", () => {
  it("come in one archive, numbered and named, each through its lens", async () => {
    const { user } = exporting(views);
    await choose(user, "File", "SVG picture");
    await choose(user, "What", "All kept views");
    expect(screen.getByText(/^3 views become a picture each/u)).toBeVisible();
    const { name, bytes } = await save(user);
    expect(name).toBe("Smart street.zip");
    const files = Object.entries(unzipSync(bytes)).map(([path, file]) => [
      path,
      new TextDecoder().decode(file),
    ]);
    expect(files.map(([path]) => path)).toEqual([
      "1 On trust 0.svg",
      "2 On practice 1.svg",
      "3 On gone 2.svg",
    ]);
    expect(files.map(([, text]) => /seen through the lens (\w+)/u.exec(text ?? "")?.[1])).toEqual([
      ...["Trust", "Practice", "Trust"],
    ]);
    expect(files[1]?.[1]).toContain("On practice: 1");
  });

  it("say which one is drawn, and can be stopped", async () => {
    vi.stubGlobal("Image", EndlessImage);
    const { user } = exporting(views);
    await choose(user, "File", "PNG picture");
    await choose(user, "What", "All kept views");
    await press(user, "Save file");
    expect(await screen.findByText("Drawing picture 1 of 3…")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(await screen.findByText("Stopped. No file was made.")).toBeVisible();
    expect(saved).toEqual([]);
  });

  it("are not offered where there are none, nor for a page", async () => {
    const { user } = exporting(views);
    await choose(user, "File", "Print or PDF");
    expect(screen.queryByRole("radio", { name: "All kept views" })).toBeNull();
    expect(screen.queryByRole("textbox", { name: "File name" })).toBeNull();
  });
});

describe("copying a picture", () => {
  function clipboard(write: (items: readonly { readonly given: Promise<Blob> }[]) => Promise<void>) {
    vi.stubGlobal(
      "ClipboardItem",
      class {
        readonly given: Promise<Blob>;
        constructor(kinds: Readonly<Record<string, Promise<Blob>>>) {
          this.given = kinds["image/png"] ?? Promise.reject(new Error("no PNG"));
        }
      },
    );
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
  }

  it("says what to do where the browser does not let it", async () => {
    const context = { drawImage() {} } as unknown as null;
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(context);
    vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((done) => done(new Blob()));
    vi.stubGlobal("Image", LoadedImage);
    const { user, onClose } = exporting();
    clipboard(() => Promise.reject(new DOMException("", "NotAllowedError")));
    await choose(user, "File", "PNG picture");
    await press(user, "Copy picture");
    expect(await screen.findByText(/^The browser did not let the picture onto the clipboard/u)).toBeVisible();
    expect(onClose).not.toHaveBeenCalled();

    clipboard(async ([item]) => void (await item?.given));
    await press(user, "Copy picture");
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(screen.getByText("The picture is on the clipboard.")).toBeVisible();
  });

  it("says so where it cannot be drawn", async () => {
    vi.stubGlobal("Image", LoadedImage);
    const { user } = exporting();
    clipboard(async ([item]) => void (await item?.given));
    await choose(user, "File", "PNG picture");
    await press(user, "Copy picture");
    expect(await screen.findByText(/^The browser could not draw this picture/u)).toBeVisible();
  });
});

class EndlessImage {
  decode(): Promise<void> {
    return new Promise(() => {});
  }
}

class LoadedImage {
  decode(): Promise<void> {
    return Promise.resolve();
  }
}

it.each(worst)("a picture planted into the page is the one of the file, though it says %j", (words) => {
  const map = moveElements(aMap("Police > Visitors"), "now", new Map([["police", { x: 5, y: 7 }]]));
  const look = { palette: palettes.light, paper: "paper" } as const;
  const node = pictureNode(pictureOf(map, { title: words, question: words, notes: [words] }), look);
  const file = new DOMParser().parseFromString(
    written({ ...node, attributes: { xmlns: "http://www.w3.org/2000/svg", ...node.attributes } }),
    "image/svg+xml",
  );
  file.documentElement.removeAttribute("xmlns");
  expect(file.documentElement.isEqualNode(planted(node))).toBe(true);
});
