import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { OverlayOf } from "~/features/commands";
import { matching } from "~/features/commands/matches";
import { rowsOf } from "~/features/commands/rows";
import { actions, document, session } from "~/state/stores";

import { aMap } from "../a";

const called = (...labels: string[]) => labels.map((label) => ({ label }));

describe("what is found by typing", () => {
  it("holds every word, whatever its case and accents", () => {
    const found = matching("cafe RESID", called("Café residents", "Residents", "Cafe"));
    expect(found).toEqual(called("Café residents"));
  });

  it("begins with what begins with the text, then what has a word that does", () => {
    const found = matching("re", called("More", "Turn round, reverse", "Redo"));
    expect(found).toEqual(called("Redo", "Turn round, reverse", "More"));
  });

  it("is everything, in its order, while nothing is typed", () => {
    const all = called("b", "a");
    expect(matching(" ", all)).toBe(all);
  });
});

it("keys that belong together stand in one row of the sheet, and what has no key in none", () => {
  const arrow = (key: string) => ({
    id: key,
    group: "edit" as const,
    label: () => key,
    row: () => "Move",
    keys: [key],
    run: () => {},
  });
  const plain = { id: "x", group: "edit" as const, label: () => "Turn round", run: () => {} };
  expect(rowsOf([arrow("ArrowUp"), plain, arrow("ArrowDown")])).toEqual([
    { label: "Move", keys: ["ArrowUp", "ArrowDown"] },
  ]);
});

describe("the list of commands", () => {
  const done = vi.fn();
  let withdraw = () => {};

  beforeEach(() => {
    const map = aMap("Police 1> Visitors");
    document.open(map);
    session.enter({ rowId: "row", caseId: null, variantId: map.variants[0]?.id ?? "" });
    withdraw = actions.offer([
      { id: "dance", group: "edit", label: () => "Dance", keys: ["Mod+D"], run: done },
      { id: "sleep", group: "edit", label: () => "Sleep", can: () => false, run: done },
    ]);
    done.mockClear();
  });
  afterEach(() => {
    withdraw();
    actions.close();
    session.leave();
    document.close();
  });

  it("offers what can be done now with its keys, and does what is chosen once it is closed", async () => {
    actions.open("commands");
    render(<OverlayOf overlay="commands" />);
    const list = screen.getByRole("listbox");
    expect(within(list).getByRole("option", { name: /Dance Ctrl\+D/u })).toBeVisible();
    expect(within(list).queryByRole("option", { name: /Sleep/u })).toBeNull();
    await userEvent.type(screen.getByRole("combobox"), "dan{Enter}");
    expect(actions.getState().overlay).toBeNull();
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
  });

  it("goes to elements by their name, and gives the drawing back", async () => {
    session.showSheet("table");
    actions.open("commands");
    render(<OverlayOf overlay="commands" />);
    await userEvent.type(screen.getByRole("combobox"), "visit{Enter}");
    const visitors = document.getState().map?.variants[0]?.elements.find(({ label }) => label === "Visitors");
    await waitFor(() => expect([...session.getState().selection]).toEqual([visitors?.id]));
    expect(session.getState().sheet).toBeNull();
  });

  it("says when nothing is called that", async () => {
    actions.open("names");
    render(<OverlayOf overlay="names" />);
    await userEvent.type(screen.getByRole("combobox"), "zzz");
    expect(screen.getByRole("status")).toHaveTextContent(/Nothing is called that/u);
    expect(screen.queryAllByRole("option")).toEqual([]);
  });
});
