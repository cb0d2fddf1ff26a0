import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { TableSheet } from "~/features/sheets/table/TableSheet";
import { updateElements } from "~/model/commands/elements";
import type { RelataMap } from "~/model/map";
import { actions, document, session } from "~/state/stores";
import { tables } from "~/state/tableLooks";
import { ToastProvider } from "~/ui/Toast";

import { aMap, elementsNow, mapNow, newestStep, stepsTaken, undo, variantId } from "./inspector-world";

const street = () =>
  aMap({ Police: "actor", Visitors: "actor", Residents: "actor", Square: "space", Fraud: "threat" }, [
    "police > visitors",
    "visitors > police",
    "fraud > visitors",
  ]);

/** Opens a map and shows the table. */
function open(map: RelataMap, ...selected: string[]) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId });
  session.select(selected);
  render(
    <ToastProvider>
      <TableSheet />
    </ToastProvider>,
  );
  return userEvent.setup();
}

function row(name: string): HTMLElement {
  const heads = screen.getAllByRole("rowheader", { name });
  return heads[0]!.closest<HTMLElement>("[role=row]")!;
}

/** The cell under a heading in the row of a name. */
function cell(name: string, column: string): HTMLElement {
  const heads = within(screen.getByRole("grid")).getAllByRole("columnheader");
  const place = heads.findIndex((head) => within(head).queryByRole("button", { name: column }) !== null);
  return row(name).children[place] as HTMLElement;
}

function shownNames(): readonly (string | null)[] {
  return screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
}

beforeEach(() => {
  tables.showTab("elements");
  for (const tab of ["elements", "relations"] as const)
    tables.change(tab, { sort: null, text: "", only: new Map(), columns: null });
});

describe("the table", () => {
  it("says how many rows and columns there are, and what is not known or does not apply", () => {
    open(street());
    const grid = screen.getByRole("grid", { name: "Elements, every field" });
    expect(grid).toHaveAttribute("aria-rowcount", "6");
    expect(shownNames()).toEqual(["Police", "Visitors", "Residents", "Square", "Fraud"]);
    expect(cell("Police", "Sector")).toHaveTextContent("Not known");
    expect(cell("Square", "Sector")).toHaveTextContent("does not apply");
    expect(screen.getByText("5 of 5 elements")).toBeVisible();
  });

  it("fills in a text by typing on its cell, and goes on to the next row", async () => {
    const user = open(street());
    await user.click(cell("Visitors", "Label"));
    await user.keyboard("Guests{Enter}");
    expect(elementsNow()[1]).toMatchObject({ label: "Guests" });
    expect(cell("Residents", "Label")).toHaveFocus();
    expect(stepsTaken()).toBe(1);
    undo();
    expect(cell("Visitors", "Label")).toBeVisible();
  });

  it("leaves a cell as it was on Escape, and gives it the focus back", async () => {
    const user = open(street());
    await user.click(cell("Visitors", "Label"));
    await user.keyboard("{F2}Guests{Escape}");
    expect(stepsTaken()).toBe(0);
    expect(cell("Visitors", "Label")).toHaveFocus();
  });

  it("chooses from a vocabulary by its first letters, and goes on to the right with Tab", async () => {
    const user = open(street());
    await user.click(cell("Police", "Sector"));
    await user.keyboard("pra");
    expect(screen.getByRole("combobox", { name: "Sector: Police" })).toHaveFocus();
    await user.keyboard("{Tab}");
    expect(elementsNow()[0]).toMatchObject({ chain: "end_users" });
    expect(cell("Police", "Influence")).toHaveFocus();
  });

  it("takes a number with a comma, and refuses what lies outside its range", async () => {
    const user = open(street());
    await user.click(cell("Police", "Influence"));
    await user.keyboard("12{Enter}");
    const field = screen.getByRole("textbox", { name: "Influence: Police" });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription("A number from 0 to 10, or nothing.");
    await user.clear(field);
    await user.type(field, "2,5{Enter}");
    expect(elementsNow()[0]).toMatchObject({ influence: 2.5 });
  });

  it("rates trust by its digits, and empties what may be unknown with Delete", async () => {
    tables.showTab("relations");
    const user = open(street());
    await user.click(cell("Police", "Trust there"));
    await user.keyboard("-2{Enter}");
    expect(mapNow().variants[0]!.relations[0]!.trust?.forward.value).toBe(-2);
    await user.click(cell("Police", "Trust there"));
    await user.keyboard("{Delete}");
    expect(mapNow().variants[0]!.relations[0]!.trust?.forward.value).toBeNull();
    expect(stepsTaken()).toBe(2);
  });

  it("adds and takes out tags, new ones too, in one step", async () => {
    const tagged = updateElements(street(), variantId, ["visitors"], { tags: ["guests"] });
    const user = open(updateElements(tagged, variantId, ["police"], { tags: ["armed"] }));
    await user.click(cell("Police", "Tags"));
    await user.keyboard("{Enter}gue{Enter}brand new{Enter}");
    await user.click(screen.getByRole("option", { name: "armed" }));
    await user.keyboard("{Enter}");
    expect(elementsNow()[0]).toMatchObject({ tags: ["guests", "brand new"] });
    expect(stepsTaken()).toBe(1);
  });

  it("fills in all selected rows after saying so, in one step, and passes over those that have no such field", async () => {
    const user = open(street());
    await user.click(cell("Police", "Sector"));
    await user.keyboard("{Control>}a{/Control}");
    expect(session.getState().selection.size).toBe(5);
    await user.keyboard("{Enter}");
    expect(screen.getByRole("combobox")).toHaveAccessibleDescription("Sets Sector of 3 elements.");
    await user.keyboard("pub{Enter}");
    expect(elementsNow().map((element) => ("chain" in element ? element.chain : null))).toEqual([
      "public",
      "public",
      "public",
      null,
      null,
    ]);
    expect(newestStep()).toEqual({ key: "edit.setElements", values: { field: "Sector", count: 3 } });
    expect(screen.getByText("Sector of 3 elements set.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(elementsNow()[2]).toMatchObject({ chain: null });
    expect(stepsTaken()).toBe(0);
  });

  it("gives a type only to the selected rows of that kind", async () => {
    const user = open(street(), "visitors", "square", "police");
    await user.click(cell("Police", "Type"));
    await user.keyboard("{Enter}");
    expect(screen.getByRole("combobox")).toHaveAccessibleDescription("Sets Type of 2 elements.");
  });

  it("selects rows with Space, and from there on with Shift", async () => {
    const user = open(street());
    act(() => screen.getByRole("grid").querySelector<HTMLElement>('[tabindex="0"]')?.focus());
    await user.keyboard(" {ArrowDown}{ArrowDown}{Shift>} {/Shift}");
    expect([...session.getState().selection]).toEqual(["police", "visitors", "residents"]);
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    expect([...session.getState().selection]).toEqual(["residents", "square"]);
    await user.click(screen.getByRole("checkbox", { name: "Select Square" }));
    expect([...session.getState().selection]).toEqual(["residents"]);
    expect(row("Residents")).toHaveAttribute("aria-selected", "true");
  });

  it("sorts by a heading, the other way round, and not at all", async () => {
    const user = open(street());
    const head = screen.getByRole("columnheader", { name: /^Label/u });
    await user.click(within(head).getByRole("button", { name: "Label" }));
    expect(head).toHaveAttribute("aria-sort", "ascending");
    expect(shownNames()).toEqual(["Fraud", "Police", "Residents", "Square", "Visitors"]);
    await user.keyboard("{Enter}");
    expect(head).toHaveAttribute("aria-sort", "descending");
    await user.keyboard("{Enter}");
    expect(head).toHaveAttribute("aria-sort", "none");
  });

  it("filters by the values of a column from the keyboard, and shows all again", async () => {
    const user = open(street());
    await user.click(cell("Police", "Kind"));
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    const filter = screen.getByRole("dialog", { name: "Filter Kind" });
    await user.click(within(filter).getByRole("checkbox", { name: "Actor (3)" }));
    expect(shownNames()).toEqual(["Square", "Fraud"]);
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Filter Kind, in force" })).toHaveFocus();
    expect(screen.getByText("2 of 5 elements")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show all rows" }));
    expect(shownNames()).toHaveLength(5);
  });

  it("finds rows by any field, and says when there is none", async () => {
    const user = open(street());
    await user.type(screen.getByRole("searchbox", { name: "Find in all fields" }), "resid");
    expect(shownNames()).toEqual(["Residents"]);
    await user.type(screen.getByRole("searchbox"), "xx");
    expect(screen.getByText("No row passes the filters.")).toBeVisible();
  });

  it("shows and hides columns", async () => {
    const user = open(street());
    await user.click(screen.getByRole("button", { name: "Columns" }));
    await user.click(screen.getByRole("checkbox", { name: "Severity" }));
    await user.click(screen.getByRole("checkbox", { name: "Note" }));
    await user.keyboard("{Escape}");
    expect(screen.getByRole("columnheader", { name: /^Severity/u })).toBeVisible();
    expect(screen.queryByRole("columnheader", { name: /^Note/u })).toBeNull();
  });

  it("adds an element and what it is called in one step", async () => {
    const user = open(street());
    await user.click(screen.getByRole("button", { name: "Add an element" }));
    await user.click(await screen.findByRole("menuitem", { name: "Threat" }));
    await user.keyboard("Theft{Enter}");
    expect(elementsNow()[5]).toMatchObject({ kind: "threat", label: "Theft" });
    expect(stepsTaken()).toBe(1);
  });

  it("adds a relation by its ends", async () => {
    tables.showTab("relations");
    const user = open(street());
    await user.click(screen.getByRole("button", { name: "Add a relation" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "From" }), "Residents");
    await user.selectOptions(screen.getByRole("combobox", { name: "To" }), "Square");
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(mapNow().variants[0]!.relations[3]).toMatchObject({
      from: "residents",
      to: "square",
      kind: "use",
    });
    expect(stepsTaken()).toBe(1);
  });

  it("deletes the selected rows in one step, and copies them as cells between tabs", async () => {
    const user = open(street(), "police", "square");
    const copied = new Map<string, string>();
    fireEvent.copy(cell("Police", "Label"), {
      clipboardData: { setData: (kind: string, text: string) => copied.set(kind, text) },
    });
    expect(copied.get("text/plain")?.split("\n").slice(1)).toEqual([
      expect.stringMatching(/^Police\tActor\t/u),
      expect.stringMatching(/^Square\tSpace\t/u),
    ]);
    await user.click(screen.getByRole("button", { name: "Delete rows" }));
    expect(shownNames()).toEqual(["Visitors", "Residents", "Fraud"]);
    expect(stepsTaken()).toBe(1);
  });

  it("offers what can be done with selected rows while there are any", () => {
    open(street(), "police", "square");
    const offered = (id: string) => actions.getState().offered.find((each) => each.id === id);
    expect(offered("table.copy")?.label()).toBe("Copy the selected rows for a spreadsheet");
    act(() => offered("table.remove")?.run());
    expect(shownNames()).toEqual(["Visitors", "Residents", "Fraud"]);
    expect(offered("table.remove")).toBeUndefined();
  });

  it("does not undo what was changed after a change of many rows", async () => {
    const user = open(street(), "police", "visitors");
    await user.click(cell("Police", "Sector"));
    await user.keyboard("pub{Enter}");
    await user.click(cell("Fraud", "Label"));
    await user.keyboard("Scams{Enter}");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(stepsTaken()).toBe(2);
  });

  it("opens with the rows that are selected in the drawing", () => {
    open(street(), "visitors > police");
    expect(screen.getByRole("grid", { name: "Relations, every field" })).toBeVisible();
  });

  it("can only be read where another window holds the map", async () => {
    const user = open(street());
    act(() => session.setReadOnly(true));
    await user.click(cell("Police", "Label"));
    await user.keyboard("{Enter}x{Delete}");
    expect(screen.queryByRole("textbox", { name: "Label: Police" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Add an element" })).toBeNull();
    expect(screen.getByRole("button", { name: "Delete rows" })).toBeDisabled();
    expect(stepsTaken()).toBe(0);
  });

  it("makes few of many rows, and says of each which it is", () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, place) => [`P${place}`, "actor" as const]),
    );
    open(aMap(many));
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "301");
    expect(screen.getAllByRole("rowheader").length).toBeLessThan(100);
    expect(row("P3")).toHaveAttribute("aria-rowindex", "5");
  });
});

describe("the tables of frames and notes", () => {
  it("take a new note, whose words are one step with it", async () => {
    const user = open(street());
    await user.click(screen.getByRole("radio", { name: "Notes" }));
    expect(screen.getByText(/There is no note yet/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Add a note" }));
    await user.keyboard("{Enter}Ask the residents{Enter}");
    expect(mapNow().variants[0]?.notes?.map(({ text }) => text)).toEqual(["Ask the residents"]);
    expect(stepsTaken()).toBe(1);
    undo();
    expect(mapNow().variants[0]?.notes ?? []).toEqual([]);
  });
});
