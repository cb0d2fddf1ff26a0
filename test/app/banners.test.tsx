import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { createStore, useStore } from "zustand";

import type { KeeperState } from "~/state/keeper";

const calm: KeeperState = { status: "saved", reason: null, role: "writer", memoryOnly: false, rescued: [] };

const keeper = vi.hoisted(() => ({
  takeOver: vi.fn<() => void>(),
  dismissRescued: vi.fn<() => void>(),
}));
const standing = createStore<KeeperState>(() => calm);

vi.mock("~/state/stores", async (importOriginal) => ({
  ...(await importOriginal<object>()),
  keeper,
  useKeeper: <Slice,>(selector: (state: KeeperState) => Slice) => useStore(standing, selector),
}));

const { Banners } = await import("~/app/Banners");

beforeEach(() => act(() => standing.setState(calm, true)));

function show(state: Partial<KeeperState>) {
  render(<Banners />);
  act(() => standing.setState(state));
}

it("is silent while all is well", () => {
  const { container } = render(<Banners />);
  expect(container).toBeEmptyDOMElement();
});

it("tells a second window that it only looks on, and lets it take over", async () => {
  show({ role: "reader" });
  expect(screen.getByText(/open in another window/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Take over" }));
  expect(keeper.takeOver).toHaveBeenCalledOnce();
});

it.each([
  ["quota", /storage of this browser is full/],
  ["storage", /the browser does not answer/],
  ["newer-version", /a newer version of Relata/],
] as const)("says at once that changes are not saved, and why: %s", (reason, said) => {
  show({ status: "not-saved", reason });
  expect(screen.getByRole("alert")).toHaveTextContent(said);
  expect(screen.getByRole("button", { name: "Download map now" })).toBeVisible();
});

it("says that a window without storage forgets, once and not as a failure to save", () => {
  show({ status: "not-saved", reason: "memory", memoryOnly: true });
  expect(screen.getByText(/This window forgets everything/)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("leads to the copy that took what could not be joined", async () => {
  show({ rescued: [{ id: "r7", title: "Harbour (rescued copy)" }] });
  expect(screen.getByText(/Harbour \(rescued copy\)/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Open the copy" })).toHaveAttribute("href", "#/map/r7");
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(keeper.dismissRescued).toHaveBeenCalledOnce();
});
