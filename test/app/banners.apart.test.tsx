import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createStore, useStore } from "zustand";

import type { KeeperState } from "~/state/keeper";
import type { WhereaboutsState } from "~/state/whereabouts";
import { ToastProvider } from "~/ui/Toast";

const calm: KeeperState = { status: "saved", reason: null, role: "writer", memoryOnly: false, rescued: [] };

const keeper = vi.hoisted(() => ({
  takeOver: vi.fn<() => void>(),
  dismissRescued: vi.fn<() => void>(),
}));
const library = vi.hoisted(() => ({ restore: vi.fn<() => Promise<void>>() }));
const standing = createStore<KeeperState>(() => calm);
const whereabouts = createStore<WhereaboutsState>(() => new Map());

vi.mock("~/state/stores", async (importOriginal) => ({
  ...(await importOriginal<object>()),
  keeper,
  useKeeper: <Slice,>(selector: (state: KeeperState) => Slice) => useStore(standing, selector),
  useWhereabouts: <Slice,>(selector: (state: WhereaboutsState) => Slice) => useStore(whereabouts, selector),
}));

vi.mock("~/state/ownLibrary", () => ({ library }));

const { Banners } = await import("~/app/Banners");
const { session } = await import("~/state/stores");

beforeEach(() => act(() => standing.setState(calm, true)));
afterEach(() =>
  act(() => {
    session.leave();
    whereabouts.setState(new Map(), true);
  }),
);

async function show(state: Partial<KeeperState>) {
  render(<Banners />);
  await act(async () => standing.setState(state));
}

it("is silent while all is well", () => {
  const { container } = render(<Banners />);
  expect(container).toBeEmptyDOMElement();
});

it("tells a second window that it only looks on, and lets it take over", async () => {
  await show({ role: "reader" });
  expect(await screen.findByText(/open in another window/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Take over" }));
  expect(keeper.takeOver).toHaveBeenCalledOnce();
});

it.each([
  ["quota", /storage of this browser is full/],
  ["storage", /the browser does not answer/],
  ["newer-version", /a newer version of Relata/],
] as const)("says that changes are not saved, and why: %s", async (reason, said) => {
  await show({ status: "not-saved", reason });
  expect(await screen.findByRole("alert")).toHaveTextContent(said);
  expect(screen.getByRole("button", { name: "Download map now" })).toBeVisible();
});

it("says that a window without storage forgets, once and not as a failure to save", async () => {
  await show({ status: "not-saved", reason: "memory", memoryOnly: true });
  expect(await screen.findByText(/This window forgets everything/)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("leads to the copy that took what could not be joined", async () => {
  await show({ rescued: [{ id: "r7", title: "Harbour (rescued copy)" }] });
  expect(await screen.findByText(/Harbour \(rescued copy\)/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Open the copy" })).toHaveAttribute("href", "#/map/r7");
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(keeper.dismissRescued).toHaveBeenCalledOnce();
});

describe("a map that another window sent away", () => {
  function send(where: "bin" | "nowhere") {
    act(() => session.enter({ rowId: "r7", caseId: null, variantId: "v1" }));
    render(<Banners />, { wrapper: ToastProvider });
    act(() => whereabouts.setState(new Map([["r7", where]]), true));
  }

  it("says that it is in the bin, and restores it", async () => {
    library.restore.mockResolvedValue();
    send("bin");
    expect(await screen.findByText(/This map is in the bin/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Back to library" })).toHaveAttribute("href", "#/");
    await userEvent.click(screen.getByRole("button", { name: "Restore" }));
    expect(library.restore).toHaveBeenCalledWith("r7");
    act(() => whereabouts.setState(new Map(), true));
    expect(screen.queryByText(/in the bin/)).toBeNull();
  });

  it("says so when it could not be restored", async () => {
    library.restore.mockRejectedValue(new Error("no storage"));
    send("bin");
    await userEvent.click(await screen.findByRole("button", { name: "Restore" }));
    expect(await screen.findByText(/could not be restored/)).toBeVisible();
  });

  it("says that it is stored no more", async () => {
    send("nowhere");
    expect(await screen.findByRole("alert")).toHaveTextContent(/deleted for ever/);
    expect(screen.getByRole("button", { name: "Download map now" })).toBeVisible();
  });

  it("says nothing of another map", async () => {
    send("bin");
    await screen.findByText(/in the bin/);
    act(() => session.enter({ rowId: "r8", caseId: null, variantId: "v1" }));
    expect(screen.queryByText(/in the bin/)).toBeNull();
  });
});
