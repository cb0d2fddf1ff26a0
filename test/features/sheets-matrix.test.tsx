import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { MatrixSheet } from "~/features/sheets/matrix/MatrixSheet";
import { updateElements } from "~/model/commands/elements";
import type { RelataMap } from "~/model/map";
import { document as open, session } from "~/state/stores";

import { aMap, linesOf } from "../a";

const world = aMap("Police 1/-2> Visitors", "Council ?/0> Police", "Mayor", "space:Square");

function show(map: RelataMap = world, readOnly = false) {
  act(() => {
    open.open(map);
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
    session.setReadOnly(readOnly);
    session.setLens("trust");
  });
  render(<MatrixSheet />);
  return userEvent.setup();
}

function lines(): readonly string[] {
  const { map } = open.getState();
  return map === null ? [] : linesOf(map);
}

/** The cell where two meet, by what it says. */
function cell(row: string, column: string): HTMLElement {
  const heads = (role: string) => screen.getAllByRole(role, { hidden: true });
  const at = heads("rowheader").find(({ textContent }) => textContent === row);
  const over = heads("columnheader").find(({ textContent }) => textContent === column);
  const found = window.document.querySelector<HTMLElement>(
    `[role=gridcell][data-row="${at?.dataset["row"]}"][data-column="${over?.dataset["column"]}"]`,
  );
  if (found === null) throw new Error(`cell: none of ${row} and ${column}`);
  return found;
}

const steps = () => open.getState().past.map(({ name }) => name);
const said = () => screen.getByRole("status").textContent;

describe("the matrix of actors", () => {
  it("shows how far each row trusts each column, as a number and in words", () => {
    show();
    expect(screen.getByRole("heading", { name: "Each row’s trust in the column" })).toBeInTheDocument();
    expect(cell("Police", "Visitors")).toHaveTextContent("+1");
    expect(cell("Visitors", "Police")).toHaveTextContent("−2");
    expect(cell("Visitors", "Police")).toHaveAccessibleName("Trust of Visitors in Police: −2 distrust");
    expect(cell("Council", "Police")).toHaveTextContent("·");
    expect(cell("Mayor", "Police")).toBeEmptyDOMElement();
    const grid = screen.getByRole("grid", { name: "Matrix" });
    expect(grid).toHaveAttribute("aria-rowcount", "5");
    expect(grid).toHaveAttribute("aria-colcount", "5");
  });

  it("is walked through and rated by keys, a step for each rating", async () => {
    const user = show();
    expect(cell("Council", "Council")).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(cell("Police", "Visitors")).toHaveFocus();
    await user.keyboard("3");
    expect(lines()[0]).toBe("police 3/-2> visitors");
    await user.keyboard("-3");
    expect(lines()[0]).toBe("police -3/-2> visitors");
    expect(said()).toBe("Trust of Police in Visitors is now −3.");
    await user.keyboard(".");
    expect(lines()[0]).toBe("police ?/-2> visitors");
    expect(steps().map(({ key }) => key)).toEqual(["edit.rateTrust", "edit.rateTrust", "edit.rateTrust"]);
    expect(steps()[0]?.values).toEqual({ x: "Police", y: "Visitors" });
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(cell("Council", "Council")).toHaveFocus();
    await user.keyboard("{Control>}{End}{/Control}");
    expect(cell("Visitors", "Visitors")).toHaveFocus();
    await user.keyboard("{Home}");
    expect(cell("Visitors", "Council")).toHaveFocus();
  });

  it("makes the relation of an empty cell together with its rating, as one step", async () => {
    const user = show();
    await user.click(cell("Mayor", "Visitors"));
    await user.keyboard("-2");
    expect(lines()[2]).toBe("mayor -2/?> visitors");
    expect(steps()).toEqual([{ key: "edit.addRelation", values: { from: "Mayor", to: "Visitors" } }]);
    expect(cell("Mayor", "Visitors")).toHaveFocus();
    act(open.undo);
    expect(open.getState().map).toBe(world);
    expect(cell("Mayor", "Visitors")).toBeEmptyDOMElement();
  });

  it("turns to the trust of the columns with one key", async () => {
    const user = show();
    await user.click(cell("Police", "Visitors"));
    await user.keyboard("x");
    expect(screen.getByRole("heading", { name: "Each column’s trust in the row" })).toBeInTheDocument();
    expect(cell("Police", "Visitors")).toHaveTextContent("−2");
    await user.keyboard("0");
    expect(lines()[0]).toBe("police 1/0> visitors");
  });

  it("steps through several relations of the same two, and says which one is rated", async () => {
    const user = show(aMap("Police 1> Visitors", "Visitors -1/3> Police"));
    await user.click(cell("Police", "Visitors"));
    expect(cell("Police", "Visitors")).toHaveTextContent("+1×2");
    await user.keyboard("n");
    expect(cell("Police", "Visitors")).toHaveTextContent("+3×2");
    expect(said()).toBe("Relation 2 of 2: Visitors works with Police.");
    await user.keyboard("2");
    expect(lines()).toEqual(["police 1/?> visitors", "visitors -1/2> police"]);
    expect(cell("Visitors", "Police")).toHaveTextContent("−1×2");
    await user.keyboard("n");
    expect(cell("Police", "Visitors")).toHaveTextContent("+1×2");
  });

  it("writes the words of a relation in its cell", async () => {
    const user = show();
    await user.dblClick(cell("Police", "Visitors"));
    await user.keyboard("patrols among{Enter}");
    expect(open.getState().map?.variants[0]?.relations[0]?.label).toBe("patrols among");
    expect(cell("Police", "Visitors")).toHaveFocus();
    await user.keyboard("{F2}and more{Escape}");
    expect(open.getState().map?.variants[0]?.relations[0]?.label).toBe("patrols among");
    expect(steps()).toHaveLength(1);
    expect(screen.getByText(/^Police works with Visitors, “patrols among”/u)).toBeInTheDocument();
  });

  it("removes the relation of a cell, or all that are marked, in one step", async () => {
    const user = show();
    await user.click(cell("Police", "Visitors"));
    await user.keyboard("{Delete}");
    expect(lines()).toEqual(["council ?/0> police"]);
    act(open.undo);
    await user.keyboard("{Control>}a{/Control}{Delete}");
    expect(lines()).toEqual([]);
    expect(steps()).toEqual([{ key: "edit.removeMany", values: { count: 2 } }]);
  });

  it("picks the relation of the cell where somebody stays, for the panel beside it", async () => {
    const user = show();
    await user.click(cell("Visitors", "Police"));
    await waitFor(() => expect([...session.getState().selection]).toEqual(["r1"]));
    expect(session.getState().ratingDirection).toBe("backward");
    await user.keyboard("{ArrowLeft}");
    await waitFor(() => expect([...session.getState().selection]).toEqual(["visitors"]));
  });

  it("is marked by a mouse that is drawn over its cells", async () => {
    const user = show();
    await user.pointer([
      { keys: "[MouseLeft>]", target: cell("Police", "Police") },
      { target: cell("Visitors", "Visitors") },
      { keys: "[/MouseLeft]" },
    ]);
    const marked = screen.getAllByRole("gridcell", { selected: true });
    expect(marked.map((each) => each.textContent)).toEqual(["", "+1", "−2", ""]);
  });

  it("is rated by buttons too", async () => {
    const user = show();
    await user.click(cell("Police", "Visitors"));
    const buttons = within(screen.getByRole("group", { name: "Rate the trust of the cell" }));
    await user.click(buttons.getByRole("button", { name: "−3: deep distrust" }));
    expect(lines()[0]).toBe("police -3/-2> visitors");
    await user.click(buttons.getByRole("button", { name: "Remove the relation" }));
    expect(lines()).toEqual(["council ?/0> police"]);
  });

  it("of a map that is only looked at changes nothing, and says so", async () => {
    const user = show(world, true);
    await user.click(cell("Police", "Visitors"));
    await user.keyboard("3{Delete}");
    expect(said()).toBe("This map cannot be changed here.");
    await user.click(cell("Mayor", "Visitors"));
    await user.keyboard("{Enter}");
    expect(open.getState().map).toBe(world);
    expect(screen.getByRole("button", { name: "+2: trust" })).toBeDisabled();
  });
});

describe("other columns and lenses", () => {
  it("of spaces take a relation and its words, and no rating", async () => {
    const user = show();
    await user.selectOptions(screen.getByLabelText("Columns"), "Spaces");
    await user.click(cell("Police", "Square"));
    await user.keyboard("2");
    expect(said()).toBe("Only actors trust: here a digit rates nothing. Enter makes or names the relation.");
    expect(open.getState().map).toBe(world);
    await user.keyboard("{Enter}");
    expect(lines()[2]).toBe("police > square");
    expect(cell("Police", "Square")).toHaveAccessibleName(/^Police uses Square: /u);
  });

  it("of human security are rated by what they show, one key for each of the two", async () => {
    const user = show(aMap("Police 1> Visitors P1 E1", "Council"));
    await user.selectOptions(screen.getByLabelText("Lens"), "Human security");
    await user.click(cell("Police", "Visitors"));
    await user.keyboard("2");
    expect(said()).toBe("Protection of Police → Visitors is now +2.");
    await user.keyboard("e");
    expect(said()).toBe("Digits now rate Empowerment.");
    expect(screen.getByText(/Digits rate Empowerment\.$/u)).toBeVisible();
    await user.keyboard("-1");
    expect(cell("Police", "Visitors")).toHaveTextContent("P +2 · E −1");
    expect(lines()).toEqual(["police 1/?> visitors"]);
    await user.keyboard("3");
    expect(said()).toBe("Empowerment goes from −2 to +2.");
    await user.click(screen.getByRole("button", { name: "Protection" }));
    await user.click(
      within(screen.getByRole("group", { name: "Rate the protection of the cell" })).getByText("0"),
    );
    expect(cell("Police", "Visitors")).toHaveTextContent("P 0 · E −1");
    await user.click(cell("Police", "Council"));
    await user.keyboard("2");
    expect(cell("Police", "Council")).toHaveTextContent("P +2 · E ?");
  });

  it("that show nothing to be rated say so, and leave what is rated alone", async () => {
    const map = aMap("Police 1> Visitors");
    const user = show(map);
    await user.selectOptions(screen.getByLabelText("Lens"), "Practice");
    await user.click(cell("Police", "Visitors"));
    await user.keyboard("2");
    expect(said()).toMatch(/^Practice shows nothing that a digit rates\./u);
    expect(open.getState().map).toBe(map);
  });

  it("take away what was said of others", async () => {
    const user = show();
    for (const [list, choice] of [
      ["Lens", "Human security"],
      ["Group by", "Kind"],
      ["Columns", "Spaces"],
    ] as const) {
      await user.click(screen.getAllByRole("gridcell", { hidden: true })[1]!);
      await user.keyboard("x");
      expect(said()).not.toBe("");
      await user.selectOptions(screen.getByLabelText(list), choice);
      expect(said()).toBe("");
    }
  });

  it("show what the lens shows", async () => {
    const user = show(aMap("Police 1> Visitors P2 E-1"));
    await user.selectOptions(screen.getByLabelText("Lens"), "Human security");
    expect(cell("Police", "Visitors")).toHaveTextContent("P +2 · E −1");
    await user.selectOptions(screen.getByLabelText("Lens"), "Practice");
    expect(cell("Police", "Visitors")).toHaveTextContent("Cooperation");
    await user.selectOptions(screen.getByLabelText("Lens"), "Tension");
    expect(cell("Police", "Visitors")).toHaveTextContent("rather trust each other");
    await user.selectOptions(screen.getByLabelText("Lens"), "Evidence");
    expect(cell("Police", "Visitors")).toHaveAccessibleName(/rests on nothing/u);
  });
});

describe("groups", () => {
  const grouped = ["police", "council"].reduce(
    (map, id) => updateElements(map, "now", [id], { chain: "end_users" }),
    aMap("Police 1/-2> Visitors", "Council -2/0> Visitors", "Council > Police"),
  );

  it("fold, and then say how much of trust is known and its mean", async () => {
    const user = show(grouped);
    await user.selectOptions(screen.getByLabelText("Group by"), "Sector");
    await user.click(screen.getByRole("rowheader", { name: /Practitioners/u }));
    const heading = screen.getByRole("rowheader", { name: /Practitioners/u });
    expect(heading).toHaveAttribute("aria-expanded", "false");
    const sum = cell(heading.textContent ?? "", "Visitors");
    expect(sum).toHaveTextContent("−0.52/2");
    expect(sum).toHaveAccessibleName(
      "Practitioners (end users) and Visitors: 2 relations; mean trust −0.5, from the 2 of 2 readings that are known",
    );
    expect(cell(heading.textContent ?? "", "Police")).toHaveTextContent("·0/1");
    await user.keyboard("{Enter}");
    expect(screen.getByRole("rowheader", { name: "Police" })).toBeInTheDocument();
  });
});

describe("a spreadsheet", () => {
  const paste = (text: string) =>
    fireEvent.paste(window.document.activeElement ?? window.document.body, {
      clipboardData: { getData: () => text },
    });

  it("takes what is copied: the marked cells, or all", async () => {
    const user = show();
    let copied = "";
    const copy = () =>
      fireEvent.copy(window.document.activeElement ?? window.document.body, {
        clipboardData: {
          setData: (_: string, text: string) => {
            copied = text;
          },
        },
      });
    await user.click(cell("Police", "Visitors"));
    copy();
    expect(copied.split("\n")).toHaveLength(5);
    expect(copied).toContain("Police\t0\t\t\t1");
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    copy();
    expect(copied).toBe("Trust of row in column\tVisitors\nPolice\t1\nVisitors\t");
    expect(said()).toBe("Copied 2 × 1 cells.");
  });

  it("gives ratings that are pasted at once where all is plain", async () => {
    const user = show();
    await user.click(cell("Police", "Visitors"));
    paste("3");
    expect(lines()[0]).toBe("police 3/-2> visitors");
    expect(steps()).toEqual([{ key: "edit.rateMany", values: { count: 1 } }]);
  });

  it("is asked about before relations are made or something is passed over", async () => {
    const user = show();
    await user.click(cell("Council", "Council"));
    const block = "\tMayor\tPolice\nVisitors\t2\tabc\nNobody\t1\t";
    paste(block);
    const dialog = within(screen.getByRole("dialog", { name: "Paste ratings" }));
    expect(dialog.getByText("1 rating changes")).toBeInTheDocument();
    expect(dialog.getByText("1 new relation")).toBeInTheDocument();
    expect(dialog.getByText("Visitors, Police: “abc”")).toBeInTheDocument();
    expect(dialog.getByText("Nobody")).toBeInTheDocument();
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    expect(open.getState().map).toBe(world);
    await user.click(cell("Council", "Council"));
    paste(block);
    await user.click(screen.getByRole("button", { name: "Apply" }));
    expect(lines()[2]).toBe("visitors 2/?> mayor");
    act(open.undo);
    expect(open.getState().map).toBe(world);
  });
});
