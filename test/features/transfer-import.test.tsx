import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { DropZone, ImportButton } from "~/features/transfer";
import { ImportDialog } from "~/features/transfer/ImportDialog";
import { placeInWords } from "~/features/transfer/place";
import { fileRefusals } from "~/formats/relata";
import { svgMetadata } from "~/formats/svg-map";
import { en } from "~/i18n/en";
import { text } from "~/i18n/text";
import { updateMap } from "~/model/commands/details";
import { problemCodes } from "~/model/problems";
import { writeMap } from "~/model/write";
import { library } from "~/state/ownLibrary";
import { document } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { aMap } from "../a";

const street = updateMap(aMap("Police 1/-1> Visitors P2 E-1"), { title: "Smart street" });
const whole = writeMap(street);
/** A trust off the scale, and a relation that ends nowhere. */
const broken = whole.replace(`"value": 1`, `"value": 9`).replace(`"to": "visitors"`, `"to": "nobody"`);
const goTo = vi.fn<(rowId: string) => void>();

function file(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], name);
}

/** The ways in, as the app puts them together. */
function WaysIn() {
  const [files, setFiles] = useState<readonly File[]>([]);
  return (
    <ToastProvider>
      <ImportButton onFiles={setFiles} />
      <DropZone onFiles={setFiles} />
      {files.length === 0 ? null : <ImportDialog files={files} goTo={goTo} onClose={() => setFiles([])} />}
    </ToastProvider>
  );
}

async function importing(...files: readonly File[]) {
  render(<WaysIn />);
  const user = userEvent.setup({ applyAccept: false });
  await user.upload(screen.getByLabelText("Import files"), [...files]);
  return user;
}

async function rows() {
  await library.start();
  return library.getState().rows ?? [];
}

beforeEach(async () => {
  goTo.mockClear();
  const all = await rows();
  await library.purge(all.map(({ id }) => id));
  document.close();
});

describe("importing a map", () => {
  it("stores it as it is and goes to it", async () => {
    await importing(file("street.relata.json", whole));
    await waitFor(() => expect(goTo).toHaveBeenCalledOnce());
    const [row] = await rows();
    expect(goTo).toHaveBeenCalledWith(row?.id);
    expect(await library.read(row?.id ?? "")).toMatchObject({ kind: "opened", map: street, problems: [] });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("takes it out of a picture that carries it", async () => {
    await importing(file("street.svg", `<svg>${svgMetadata(whole)}</svg>`));
    await waitFor(() => expect(goTo).toHaveBeenCalledOnce());
    const [row] = await rows();
    expect(await library.read(row?.id ?? "")).toMatchObject({ kind: "opened", map: street, problems: [] });
  });

  it("never touches the map that is open", async () => {
    const open = aMap("Nurses 2> Patients");
    document.open(open);
    await importing(file("street.relata.json", whole));
    await waitFor(() => expect(goTo).toHaveBeenCalledOnce());
    expect(document.getState().map).toBe(open);
    expect(document.getState().past).toEqual([]);
  });

  it("says that there is already a map of the same file, and makes a second copy", async () => {
    await library.create(street);
    await importing(file("street.relata.json", whole));
    expect(await screen.findByText(/^You already had a map that came from this file/u)).toBeVisible();
    expect(await rows()).toHaveLength(2);
  });

  it("takes the same file again when it is chosen again", async () => {
    const user = await importing(file("street.relata.json", whole));
    await waitFor(() => expect(goTo).toHaveBeenCalledTimes(1));
    await user.upload(screen.getByLabelText("Import files"), file("street.relata.json", whole));
    await waitFor(() => expect(goTo).toHaveBeenCalledTimes(2));
  });

  it("takes files dropped anywhere", async () => {
    render(<WaysIn />);
    const event = new Event("drop", { bubbles: true, cancelable: true });
    const dataTransfer = { types: ["Files"], files: [file("street.relata.json", whole)] };
    window.dispatchEvent(Object.assign(event, { dataTransfer }));
    expect(event.defaultPrevented).toBe(true);
    await waitFor(() => expect(goTo).toHaveBeenCalledOnce());
  });
});

describe("importing a map that does not fit", () => {
  it("lists what is wrong, where, and what will be changed, before anything is stored", async () => {
    await importing(file("street.relata.json", broken));
    const dialog = await screen.findByRole("dialog", { name: "Import" });
    const said = dialog.textContent;
    expect(said).toContain("“Smart street” can be imported, but not exactly as it is. ");
    expect(said).toContain("A number lies outside its scale. The value becomes not known.");
    expect(said).toContain("variant 1, relation 1: trust.forward.value (“9”)");
    expect(said).toContain("A relation ends at something that is not in the file.");
    expect(said).toContain("variant 1, relation 1: to (“nobody”)");
    expect(await rows()).toEqual([]);
  });

  it("imports it with the repairs once somebody agrees", async () => {
    const user = await importing(file("street.relata.json", broken));
    await user.click(await screen.findByRole("button", { name: "Import with these repairs" }));
    await waitFor(() => expect(goTo).toHaveBeenCalledOnce());
    const read = await library.read(goTo.mock.calls[0]?.[0] ?? "");
    expect(read).toMatchObject({
      kind: "opened",
      map: {
        variants: [{ elements: [{ id: "police" }, { id: "visitors" }, { id: "nobody", position: null }] }],
      },
    });
  });

  it("stores nothing when somebody does not", async () => {
    const user = await importing(file("street.relata.json", broken));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(await rows()).toEqual([]);
    expect(goTo).not.toHaveBeenCalled();
  });

  it("shows of many places the first twenty", async () => {
    const crowd = aMap(...Array.from({ length: 50 }, (_, index) => `Element ${index}`));
    await importing(
      file("crowd.json", writeMap(crowd).replaceAll(`"confidential": false`, `"confidential": 7`)),
    );
    expect(await screen.findByText("50 places")).toBeVisible();
    expect(screen.getByText("and 30 more places")).toBeInTheDocument();
  });
});

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

describe("importing what is no map", () => {
  it.each([
    ["empty.json", "", "The file is empty.", "Export the map again"],
    [
      "archive.zip",
      Uint8Array.of(0x50, 0x4b, 3, 4, 0),
      "The file holds no text",
      "names end in .relata.json",
    ],
    ["cut.png", png, "This picture is damaged", "Copy or download it again."],
    ["photo.jpeg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "This picture holds no map", "for the map itself"],
    ["paper.pdf", "%PDF-1.7", "This picture holds no map", "a picture that opens again in Relata"],
    ["icon.svg", "<svg></svg>", "This picture holds no map", "for the map itself"],
    ["half.relata.json", whole.slice(0, 400), "The file ends too early", "Copy or download the file again."],
    ["list.json", "[1, 2]", "This is not a Relata map.", "names end in .relata.json"],
    ["network.graphml", "<graphml/>", "This is not a Relata map", "names end in .relata.json"],
    [
      "new.relata.json",
      whole.replace(`"version": 1`, `"version": 9`),
      "newer version of Relata",
      "Reload this page",
    ],
  ] as const)(
    "%s: says what is wrong, that nothing changed, and what to do",
    async (name, content, wrong, todo) => {
      await importing(file(name, content));
      const dialog = await screen.findByRole("dialog", { name: "Import" });
      for (const words of [name, wrong, todo, "Nothing was changed"])
        expect(dialog.textContent).toContain(words);
      expect(await rows()).toEqual([]);
      expect(goTo).not.toHaveBeenCalled();
    },
  );

  it("refuses a file of 50 MB without reading it", async () => {
    const huge = file("huge.json", "");
    Object.defineProperty(huge, "size", { value: 50_000_000 });
    const read = vi.spyOn(huge, "arrayBuffer");
    await importing(huge);
    expect(await screen.findByText(/up to 20 MB; this one has 50 MB/u)).toBeVisible();
    expect(read).not.toHaveBeenCalled();
  });

  it("takes a larger picture than a map, but not any", async () => {
    for (const [size, words] of [
      [50_000_000, "This picture is damaged"],
      [200_000_000, "Relata reads pictures of up to 100 MB; this one has 200 MB."],
    ] as const) {
      const picture = file("large.png", png);
      Object.defineProperty(picture, "size", { value: size });
      await importing(picture);
      expect((await screen.findByRole("dialog", { name: "Import" })).textContent).toContain(words);
      cleanup();
    }
  });

  it("says so when the browser cannot read the file", async () => {
    const gone = file("gone.json", whole);
    vi.spyOn(gone, "arrayBuffer").mockRejectedValue(new DOMException("", "NotFoundError"));
    await importing(gone);
    expect(await screen.findByText(/^The browser could not read this file/u)).toBeVisible();
  });

  it("says so when the map cannot be stored", async () => {
    vi.spyOn(library, "create").mockRejectedValueOnce(new Error("full"));
    await importing(file("street.relata.json", whole));
    expect(await screen.findByText(/^The browser could not store this map/u)).toBeVisible();
    expect(goTo).not.toHaveBeenCalled();
  });
});

describe("importing readings of a map", () => {
  const readings = JSON.stringify({
    ...{ format: "relata-readings", version: 1, map: { id: "map", title: "Smart street" } },
    ...{ perspectives: [], readings: [] },
  });

  it("says what to do where no map is open that could be changed", async () => {
    await importing(file("ann.relata-readings.json", readings));
    const dialog = await screen.findByRole("dialog", { name: "Import" });
    expect(dialog).toHaveTextContent("0 readings of “Smart street”.");
    expect(dialog).toHaveTextContent("Open that map first, then drop the file again.");
    expect(await rows()).toEqual([]);
  });

  it("hands them over at once where one is, and with other files when these have been told of", async () => {
    const [onReadings, onClose] = [vi.fn<(files: readonly File[]) => void>(), vi.fn<() => void>()];
    const ann = file("ann.relata-readings.json", readings);
    const show = (files: readonly File[]) =>
      render(
        <ToastProvider>
          <ImportDialog {...{ files, goTo, onReadings, onClose }} />
        </ToastProvider>,
      );
    show([ann]);
    await waitFor(() => expect(onReadings).toHaveBeenCalledWith([ann]));
    expect(onClose).toHaveBeenCalledOnce();
    cleanup();

    onReadings.mockClear();
    show([ann, file("street.relata.json", whole)]);
    expect(await screen.findByText("1 file of readings")).toBeVisible();
    expect(screen.getByText("1 map imported")).toBeVisible();
    expect(onReadings).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Look through the readings" }));
    expect(onReadings).toHaveBeenCalledWith([ann]);
  });
});

describe("importing a large file", () => {
  it("says that it is read, and can be cancelled before it is stored", async () => {
    const large = file("large.relata.json", whole);
    Object.defineProperty(large, "size", { value: 3_000_000 });
    let release: (bytes: ArrayBuffer) => void = () => {};
    const read = new Promise<ArrayBuffer>((resolve) => {
      release = resolve;
    });
    vi.spyOn(large, "arrayBuffer").mockReturnValue(read);
    const user = await importing(large);
    expect(await screen.findByText("Reading large.relata.json…")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    release(new TextEncoder().encode(whole).buffer);
    // By the time a later file has arrived, this one would have.
    await user.upload(screen.getByLabelText("Import files"), file("later.json", writeMap(aMap("Later"))));
    await waitFor(() => expect(goTo).toHaveBeenCalledOnce());
    expect((await rows()).map(({ title }) => title)).toEqual(["A map"]);
  });
});

describe("importing several files", () => {
  it("sums up what became of each, and goes nowhere by itself", async () => {
    const user = await importing(
      file("whole.relata.json", whole),
      file("broken.relata.json", broken),
      file("picture.json", png),
    );
    const dialog = await screen.findByRole("dialog", { name: "Import" });
    expect(await within(dialog).findByText("1 map imported")).toBeVisible();
    expect(within(dialog).getByText("1 map needs repairs")).toBeVisible();
    expect(within(dialog).getByText("1 file could not be imported")).toBeVisible();
    expect(goTo).not.toHaveBeenCalled();
    expect(await rows()).toHaveLength(1);

    await user.click(within(dialog).getByRole("button", { name: "Import with these repairs" }));
    expect(await within(dialog).findByText("2 maps imported")).toBeVisible();
    expect(await rows()).toHaveLength(2);

    const [first] = within(dialog).getAllByRole("button", { name: "Open Smart street" });
    if (first !== undefined) await user.click(first);
    expect(goTo).toHaveBeenCalledOnce();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the words for problems", () => {
  const { change, advice } = en.transfer.import;

  it("exist for every code, with what is done or what to do about it", () => {
    const codes = [...problemCodes, ...fileRefusals];
    expect(codes.filter((code) => !(code in en.problems))).toEqual([]);
    expect(codes.filter((code) => code in change === code in advice)).toEqual([]);
  });

  it.each([
    ["", "the map"],
    ["title", "the map: title"],
    ["variants[0]", "variant 1"],
    ["variants[1].relations[3].trust.forward.why", "variant 2, relation 4: trust.forward.why"],
    ["variants[0].relations[0].prehistory[2].date", "variant 1, relation 1, event of the prehistory 3: date"],
    ["variants[0].unheard[4]", "variant 1, entry 5"],
  ])("a place %j is %j", (where, words) => {
    expect(placeInWords(where, text())).toBe(words);
  });
});
