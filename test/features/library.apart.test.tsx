import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { LibraryPage } from "~/features/library";
import { library } from "~/state/ownLibrary";
import { keeper } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { aMap } from "../a";

vi.stubGlobal(
  "IntersectionObserver",
  class {
    observe() {}
    disconnect() {}
  },
);

const cases = [
  {
    id: "harbour",
    title: "The harbour case",
    place: "Rotterdam",
    period: "2001–2009",
    contentNote: "It deals with violence.",
    address: "#/case/harbour",
  },
];

const goTo = vi.fn<(rowId: string) => void>();
const exportRow = vi.fn<(rowId: string) => void>();

beforeEach(() => void vi.clearAllMocks());
afterEach(async () => {
  const { rows, bin } = library.getState();
  await library.purge([...(rows ?? []), ...bin].map(({ id }) => id));
});

/** The page over maps of these titles, the last of them changed last. */
async function pageOver(...titles: readonly string[]) {
  for (const title of titles) await library.create({ ...aMap("Police 1> Visitors"), id: title, title });
  await library.start();
  await keeper.settled();
  render(
    <ToastProvider>
      <LibraryPage cases={cases} mapAddress={(id) => `#/map/${id}`} goTo={goTo} exportRow={exportRow} />
    </ToastProvider>,
  );
  return userEvent.setup();
}

const mine = () => screen.getByRole("region", { name: "My maps" });
const titles = () =>
  within(mine())
    .queryAllByRole("link")
    .map((link) => link.textContent);
const idOf = (title: string) => library.getState().rows?.find((row) => row.title === title)?.id ?? "none";

async function choose(user: ReturnType<typeof userEvent.setup>, title: string, action: string) {
  await user.click(screen.getByRole("button", { name: `Actions for ${title}` }));
  await user.click(await screen.findByRole("menuitem", { name: action }));
}

describe("the start page", () => {
  it("welcomes somebody who has no maps, and shows the way to a case", async () => {
    await pageOver();
    expect(screen.getByRole("heading", { name: "No maps yet" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Look at a case first" })).toHaveAttribute(
      "href",
      "#/case/harbour",
    );
  });

  it("says of a case where and when it was, that it is real, and that it has a content note", async () => {
    await pageOver();
    const region = screen.getByRole("region", { name: "Cases" });
    for (const said of ["The harbour case", /Rotterdam/, /2001–2009/, "Real case", "Content note"])
      expect(within(region).getByText(said)).toBeVisible();
    expect(within(region).getByRole("link", { name: "Open The harbour case" })).toHaveAttribute(
      "href",
      "#/case/harbour",
    );
  });

  it("says that nothing leaves the browser", async () => {
    await pageOver();
    expect(screen.getByText(/Everything stays in this browser/)).toBeVisible();
  });

  it("shows each map with what it holds, and links to it", async () => {
    await pageOver("Station");
    const link = within(mine()).getByRole("link", { name: "Station" });
    expect(link).toHaveAttribute("href", `#/map/${idOf("Station")}`);
    expect(within(mine()).getByText(/2 elements · 1 relation/)).toBeVisible();
    expect(within(mine()).getByText(/Changed just now/)).toBeVisible();
  });

  it("makes a new map and goes there", async () => {
    const user = await pageOver();
    await user.click(screen.getByRole("button", { name: "New map" }));
    await waitFor(() => expect(goTo).toHaveBeenCalledOnce());
    const [rowId = ""] = goTo.mock.calls[0] ?? [];
    expect(await library.read(rowId)).toMatchObject({
      kind: "opened",
      map: { variants: [{ name: "As is" }] },
    });
  });

  it("says so where two rows hold the same map", async () => {
    await pageOver("Station");
    const station = await library.read(idOf("Station"));
    if (station.kind !== "opened") throw new Error("no station");
    await library.create(station.map);
    expect(await screen.findAllByText("Another row of the library holds the same map")).toHaveLength(2);
  });
});

describe("finding a map", () => {
  it("searches while one types, and says when there is nothing", async () => {
    const user = await pageOver("Station", "Harbour");
    const search = screen.getByRole("searchbox", { name: "Search maps" });
    await user.type(search, "harb");
    expect(titles()).toEqual(["Harbour"]);
    await user.type(search, "x");
    expect(titles()).toEqual([]);
    expect(screen.getByText(/No map holds “harbx”/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show all maps" }));
    expect(titles()).toHaveLength(2);
  });

  it("sorts by title on demand", async () => {
    const user = await pageOver("Beach", "Airport", "Castle");
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Title");
    expect(titles()).toEqual(["Airport", "Beach", "Castle"]);
  });
});

describe("a map's actions", () => {
  it("open and export it", async () => {
    const user = await pageOver("Station");
    await choose(user, "Station", "Open");
    expect(goTo).toHaveBeenCalledWith(idOf("Station"));
    await choose(user, "Station", "Export");
    expect(exportRow).toHaveBeenCalledWith(idOf("Station"));
  });

  it("rename it in place", async () => {
    const user = await pageOver("Station");
    await choose(user, "Station", "Rename");
    await user.keyboard("Central station{Enter}");
    expect(await screen.findByRole("link", { name: "Central station" })).toHaveFocus();
  });

  it("leave the name as it was on Escape", async () => {
    const user = await pageOver("Station");
    await choose(user, "Station", "Rename");
    await user.keyboard("Nonsense{Escape}");
    expect(titles()).toEqual(["Station"]);
  });

  it("duplicate it under a name of its own", async () => {
    const user = await pageOver("Station");
    await choose(user, "Station", "Duplicate");
    await waitFor(() => expect(titles().toSorted()).toEqual(["Station", "Station (copy)"]));
    expect(screen.queryByText("Another row of the library holds the same map")).toBeNull();
  });

  it("put it into the bin, from which Undo brings it back", async () => {
    const user = await pageOver("Station", "Harbour");
    await choose(user, "Station", "Delete");
    expect(await screen.findByText("“Station” is in the bin")).toBeVisible();
    await waitFor(() => expect(titles()).toEqual(["Harbour"]));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(titles().toSorted()).toEqual(["Harbour", "Station"]));
    expect(screen.queryByRole("button", { name: /^Bin/ })).toBeNull();
  });
});

describe("the bin", () => {
  async function withBinned(...binned: readonly string[]) {
    const user = await pageOver(...binned, "Kept");
    for (const title of binned) await library.trash(idOf(title));
    await user.click(await screen.findByRole("button", { name: `Bin (${binned.length})` }));
    return user;
  }

  it("gives a map back", async () => {
    const user = await withBinned("Station");
    await user.click(screen.getByRole("button", { name: "Restore Station" }));
    await waitFor(() => expect(titles().toSorted()).toEqual(["Kept", "Station"]));
    expect(screen.getByText("The bin is empty.")).toBeVisible();
  });

  it("deletes one map for ever, once that is confirmed", async () => {
    const user = await withBinned("Station", "Harbour");
    await user.click(screen.getByRole("button", { name: "Delete Station for ever" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(library.getState().bin).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Delete Station for ever" }));
    expect(screen.getByText(/Delete “Station” for ever\? This cannot be undone/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Delete for ever" }));
    await waitFor(() => expect(library.getState().bin.map(({ title }) => title)).toEqual(["Harbour"]));
  });

  it("is emptied, once that is confirmed", async () => {
    const user = await withBinned("Station", "Harbour");
    await user.click(screen.getByRole("button", { name: "Empty bin" }));
    expect(screen.getByText(/Delete all 2 maps in the bin for ever/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Delete for ever" }));
    await waitFor(() => expect(library.getState().bin).toEqual([]));
    expect(titles()).toEqual(["Kept"]);
  });
});

it("says so when storage fails, and changes nothing", async () => {
  const user = await pageOver("Station");
  const failing = vi.spyOn(library, "trash").mockRejectedValueOnce(new Error("disk"));
  await choose(user, "Station", "Delete");
  expect(await screen.findByText(/That did not work/)).toBeVisible();
  expect(titles()).toEqual(["Station"]);
  failing.mockRestore();
});
