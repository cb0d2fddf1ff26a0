import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { navigate } from "wouter/use-hash-location";

import { App } from "~/app/App";
import { library } from "~/state/ownLibrary";
import { document, keeper, session } from "~/state/stores";

import { aMap } from "../a";

// The drawing and the inspector have tests of their own; what is tried here is the way to them.
vi.mock("~/features/canvas", () => ({
  Canvas: () => <div role="application">{"drawing"}</div>,
  preparePainter: () => {},
}));
vi.mock("~/features/inspector", () => ({ Inspector: () => null }));
vi.stubGlobal(
  "IntersectionObserver",
  class {
    observe() {}
    disconnect() {}
  },
);

// Fetched beforehand: the first use of a page in a test run takes longer than anybody should wait for it.
beforeAll(async () => {
  await import("~/app/LibraryRoute");
  await import("~/app/MapPage");
}, 30_000);
beforeEach(() => navigate("/"));
afterEach(() => keeper.close());

function openAt(path: string) {
  navigate(path);
  render(<App />);
  return userEvent.setup();
}

describe("the address", () => {
  it("leads to the library", async () => {
    openAt("/");
    expect(await screen.findByRole("heading", { name: "My maps" })).toBeVisible();
    expect(window.document.title).toBe("Maps – Relata");
  });

  it("leads to a map", async () => {
    const id = await library.create({ ...aMap("Police 1> Visitors"), title: "Secret plans" });
    openAt(`/map/${id}`);
    expect(await screen.findByRole("heading", { name: "Secret plans" })).toBeVisible();
    expect(await screen.findByText("Saved")).toBeVisible();
    expect(window.document.title).toBe("Map – Relata");
  });

  it("leads to a case", async () => {
    openAt("/case/toeslagenaffaire");
    expect(await screen.findByRole("application")).toBeVisible();
    expect(session.getState().caseId).toBe("toeslagenaffaire");
    expect(window.document.title).toBe("Case – Relata");
  });

  it.each([
    ["/maps", "This address leads to no map and no case."],
    ["/map/nobody", /This device holds no map with this address/],
    ["/case/nobody", "There is no case with this address."],
  ])("%s leads nowhere, and says how to go on", async (path, said) => {
    const user = openAt(path);
    expect(await screen.findByText(said)).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Back to library" }));
    expect(await screen.findByRole("heading", { name: "My maps" })).toBeVisible();
  });

  it("closes the map when it leads away from it", async () => {
    openAt("/case/toeslagenaffaire");
    await screen.findByRole("application");
    navigate("/");
    await screen.findByRole("heading", { name: "My maps" });
    expect(document.getState().map).toBeNull();
  });

  it("follows a case that becomes a copy, while the editor stays", async () => {
    const user = openAt("/case/toeslagenaffaire");
    const drawing = await screen.findByRole("application");
    await user.click(screen.getByRole("button", { name: /childcare-benefits/ }));
    await user.keyboard("My own reading{Enter}");
    await waitFor(() => expect(session.getState().rowId).not.toBeNull());
    await waitFor(() => expect(window.location.hash).toBe(`#/map/${session.getState().rowId ?? ""}`));
    expect(screen.getByRole("application")).toBe(drawing);
    expect(document.getState().past).toHaveLength(1);
  });
});

describe("a case that says something about itself", () => {
  it("says it before anything of the case is shown", async () => {
    const user = openAt("/case/rwanda-1994");
    expect(await screen.findByText(/genocide of the Tutsi/)).toBeVisible();
    expect(screen.queryByRole("application")).toBeNull();
    expect(document.getState().map).toBeNull();
    await user.click(screen.getByRole("button", { name: "Open" }));
    expect(await screen.findByRole("application")).toBeVisible();
  });

  it("lets the reader go back", async () => {
    const user = openAt("/case/lesvos-hotspot");
    await user.click(await screen.findByRole("link", { name: "Back" }));
    expect(await screen.findByRole("heading", { name: "My maps" })).toBeVisible();
  });
});

describe("the coding note", () => {
  it("stands over a case until it is dismissed, and leads to what it means", async () => {
    const user = openAt("/case/toeslagenaffaire");
    expect(await screen.findByText(/Ratings are interpretive coding/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "About this map" }));
    expect(session.getState().panel).toBe("about");
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByText(/Ratings are interpretive coding/)).toBeNull();
  });

  it("does not stand over a map of one's own", async () => {
    const id = await library.create(aMap("Police 1> Visitors"));
    openAt(`/map/${id}`);
    await screen.findByRole("application");
    expect(screen.queryByText(/Ratings are interpretive coding/)).toBeNull();
  });
});

describe("a damaged record", () => {
  it("shows what is wrong and hands over its data, while other maps open", async () => {
    const id = await library.create(aMap("Police 1> Visitors"));
    const other = await library.create(aMap("Police 1> Visitors"));
    await keeper.settled();
    await damage(id, { format: "something else" });
    const user = openAt(`/map/${id}`);
    expect(await screen.findByRole("heading", { name: "This map cannot be opened" })).toBeVisible();
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(0);
    const saved = catchDownloads();
    await user.click(screen.getByRole("button", { name: "Download raw data" }));
    expect(await saved()).toContain("something else");
    navigate(`/map/${other}`);
    expect(await screen.findByRole("application")).toBeVisible();
  });
});

function damage(id: string, body: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("relata");
    opening.addEventListener("error", () => reject(new Error("cannot open")));
    opening.addEventListener("success", () => {
      const change = opening.result.transaction("bodies", "readwrite");
      const bodies = change.objectStore("bodies");
      const stored = bodies.get(id);
      stored.addEventListener("success", () => bodies.put({ ...(stored.result as object), body }));
      change.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
    });
  });
}

/** Notes what the page hands over as a file; gives the text of the last one. */
function catchDownloads(): () => Promise<string> {
  const files: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => {
      files.push(file);
      return "blob:test";
    },
    revokeObjectURL: () => {},
  });
  // jsdom knows no downloads and would complain of a navigation that it cannot do.
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  return () => files.at(-1)?.text() ?? Promise.reject(new Error("nothing was handed over"));
}
