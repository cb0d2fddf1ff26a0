import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createStore, useStore } from "zustand";

import { moveElements } from "~/model/commands/elements";
import { forkVariant } from "~/model/commands/variants";
import type { KeeperState } from "~/state/keeper";

import { aMap } from "../a";

const calm: KeeperState = { status: "saved", reason: null, role: "writer", memoryOnly: false, rescued: [] };
const standing = createStore<KeeperState>(() => calm);

vi.mock("~/state/stores", async (importOriginal) => ({
  ...(await importOriginal<object>()),
  useKeeper: <Slice,>(selector: (state: KeeperState) => Slice) => useStore(standing, selector),
  useStanding: () => useStore(standing, ({ status }) => status),
}));

const { TopBar } = await import("~/features/topbar");
const { document, preferences, session } = await import("~/state/stores");

const world = aMap("Police 1/-1> Visitors", "space:Square");

beforeEach(() => {
  act(() => {
    standing.setState(calm, true);
    document.open(world);
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
  });
});

function show() {
  render(
    <TopBar libraryAddress="#/">
      <button type="button">{"Export"}</button>
    </TopBar>,
  );
  return userEvent.setup();
}

const move = () =>
  act(() =>
    document.edit({ key: "edit.move", values: { name: "Police" } }, (map) =>
      moveElements(map, "now", new Map([["police", { x: 5, y: 5 }]])),
    ),
  );

describe("the status", () => {
  it.each([
    ["saved", "Saved"],
    ["saving", "Saving"],
    ["not-saved", "Not saved"],
  ] as const)("of what is %s reads exactly %s", (status, word) => {
    show();
    act(() => standing.setState({ status }));
    expect(screen.getByRole("status").textContent).toBe(word);
  });

  it("has beside it where the map is kept and how much there is of it", () => {
    show();
    expect(screen.getByText("on this device · 3 elements · 1 relation")).toBeVisible();
  });

  it("says of a case that a change makes a copy", () => {
    session.enter({ rowId: null, caseId: "harbour", variantId: "now" });
    show();
    expect(screen.getByText(/your first change makes a copy/)).toBeVisible();
  });
});

describe("undo and redo", () => {
  it("name the step they would take, and stay called Undo and Redo", async () => {
    const user = show();
    move();
    const undo = screen.getByRole("button", { name: "Undo" });
    expect(undo).toHaveAccessibleDescription("Undo: move Police (Ctrl+Z)");
    await user.click(undo);
    expect(document.getState().map).toBe(world);
    expect(undo).toHaveAttribute("aria-disabled", "true");
    expect(undo).toHaveFocus();
    const redo = screen.getByRole("button", { name: "Redo" });
    expect(redo).toHaveAccessibleDescription("Redo: move Police (Ctrl+Shift+Z)");
    await user.click(redo);
    expect(document.getState().map).not.toBe(world);
  });

  it("do nothing where there is nothing to do", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(document.getState().map).toBe(world);
    expect(screen.getByRole("button", { name: "Undo" })).toHaveAccessibleDescription("Nothing to undo");
  });

  it("are not for a window that only looks on", () => {
    show();
    move();
    act(() => session.setReadOnly(true));
    expect(screen.getByRole("button", { name: "Undo" })).toHaveAttribute("aria-disabled", "true");
  });
});

describe("the name of the map", () => {
  it("is changed in place, in one step that can be undone", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "A map" }));
    const field = screen.getByRole("textbox", { name: "Title" });
    await user.clear(field);
    await user.type(field, "Station{Enter}");
    expect(screen.getByRole("button", { name: "Station" })).toHaveFocus();
    expect(document.getState().past).toHaveLength(1);
    act(() => document.undo());
    expect(screen.getByRole("button", { name: "A map" })).toBeVisible();
  });

  it.each(["Other{Escape}", "{Backspace}{Enter}", "{Enter}"])("stays as it was after %s", async (keys) => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "A map" }));
    await user.keyboard(keys);
    expect(screen.getByRole("button", { name: "A map" })).toBeVisible();
    expect(document.getState().past).toEqual([]);
  });

  it("is no button in a window that only looks on", () => {
    session.setReadOnly(true);
    show();
    expect(screen.getByRole("heading", { name: "A map" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "A map" })).toBeNull();
  });
});

describe("variants", () => {
  it("have no chooser while there is one", () => {
    show();
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("are chosen by name", async () => {
    document.open(forkVariant(world, "now", { id: "later", name: "With cameras" }));
    const user = show();
    await user.selectOptions(screen.getByRole("combobox", { name: "Variant" }), "With cameras");
    expect(session.getState().variantId).toBe("later");
  });
});

it("leads back to the library", () => {
  show();
  expect(screen.getByRole("link", { name: "Library" })).toHaveAttribute("href", "#/");
});

it("gives place to the buttons of other features", () => {
  show();
  expect(screen.getByRole("button", { name: "Export" })).toBeVisible();
});

it("opens and closes what there is to know about the map", async () => {
  const user = show();
  const about = screen.getByRole("button", { name: "About" });
  await user.click(about);
  expect(session.getState().panel).toBe("about");
  expect(about).toHaveAttribute("aria-pressed", "true");
  await user.click(about);
  expect(session.getState().panel).toBeNull();
});

it("changes the theme", async () => {
  const spy = vi.spyOn(preferences, "setTheme");
  const user = show();
  await user.click(screen.getByRole("button", { name: "Theme" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "High contrast" }));
  expect(spy).toHaveBeenCalledWith("contrast");
});

describe("the mode tabs", () => {
  it("turn to a mode by a press", async () => {
    const user = show();
    await user.click(screen.getByRole("tab", { name: "Explain" }));
    expect(session.getState().mode).toBe("explain");
    expect(screen.getByRole("tab", { selected: true })).toHaveAccessibleName("Explain");
  });

  it("are one stop on the way with Tab, and walked with the arrow keys", async () => {
    const user = show();
    screen.getByRole("tab", { name: "Map" }).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(session.getState().mode).toBe("redesign");
    expect(screen.getByRole("tab", { name: "Redesign" })).toHaveFocus();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(session.getState().mode).toBe("explain");
    expect(screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it("leave the ways to see the map to the mode of drawing it", async () => {
    const user = show();
    expect(screen.getByRole("radiogroup", { name: "See the map as" })).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Evaluate" }));
    expect(screen.queryByRole("radiogroup", { name: "See the map as" })).toBeNull();
  });
});
