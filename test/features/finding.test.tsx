import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { Finding } from "~/features/finding";
import { excerpt } from "~/features/finding/excerpt";
import { updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { updateRelations } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { actions, document, session } from "~/state/stores";

import { aFullMap, aMap } from "../a";

const street = updateRelations(
  updateElements(
    aMap("Police 1/-2> Visitors", "Council 2> Police", "Council > Bars", "threat:Fraud > Visitors"),
    "now",
    ["police"],
    { note: "Patrols on Café nights", tags: ["night"] },
  ),
  "now",
  ["r1"],
  { kind: "coercion", strength: 3 },
);

function open(map: RelataMap = street) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  render(<Finding />);
  act(() => session.setFinder(true));
  return userEvent.setup();
}

const field = () => screen.getByRole("combobox", { name: "Find in this map" });
const options = () => screen.getAllByRole("option").map(({ textContent }) => textContent);
const chips = () =>
  within(bar())
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const bar = () => screen.getByRole("group", { name: "What is asked for" });
const picked = () => [...session.getState().selection];
const found = () => [...(session.getState().found ?? [])].toSorted().join(" ");

beforeEach(() => {
  act(() => {
    session.leave();
    document.close();
  });
});

describe("looking for words", () => {
  it("tells where they stand, whatever their case and accents, and how many there are", async () => {
    const user = open();
    expect(field()).toHaveFocus();
    await user.type(field(), "CAFE");
    expect(options()).toEqual(["PoliceNote: Patrols on Café nights"]);
    expect(screen.getByText("Café").tagName).toBe("MARK");
    expect(screen.getAllByText("1 found")).toHaveLength(2);
  });

  it("goes with arrows and Enter to what was found, and the focus stays in the field", async () => {
    const user = open();
    await user.type(field(), "coun");
    expect(options()).toEqual(["CouncilActor"]);
    await user.clear(field());
    await user.type(field(), "co");
    // Two elements and the relation whose kind is coercion; cooperation is one as well.
    expect(options().length).toBe(4);
    await user.keyboard("{ArrowDown}{Enter}");
    expect(picked()).toEqual(["r1"]);
    expect(field()).toHaveFocus();
    await user.keyboard("{ArrowUp}{Enter}");
    expect(picked()).toEqual(["council"]);
  });

  it("says so where they stand nowhere", async () => {
    const user = open();
    await user.type(field(), "zebra");
    expect(screen.getAllByText("“zebra” stands nowhere in this variant.")).toHaveLength(2);
    expect(screen.queryByRole("option")).toBeNull();
  });

  it("finds what cites a source; a fact leads to what is said of the map", async () => {
    const user = open(aFullMap());
    await user.type(field(), "report");
    expect(options()).toEqual(["PoliceSource: A report", "Police works with VisitorsSource: A report"]);
    await user.clear(field());
    await user.type(field(), "happened{Enter}");
    expect(session.getState().panel).toBe("about");
  });

  it("shows them alone on demand, as a chip that can be taken away", async () => {
    const user = open();
    await user.type(field(), "café");
    await user.click(screen.getByRole("button", { name: "Show only these" }));
    expect(chips()).toEqual(["Text: café"]);
    expect(found()).toBe("police");
    await user.click(screen.getByRole("button", { name: "Remove: Text: café" }));
    expect(session.getState().found).toBeNull();
    expect(screen.queryByRole("group", { name: "What is asked for" })).toBeNull();
  });

  it("closes with Escape and gives the focus back", async () => {
    document.open(street);
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
    render(
      <>
        <button type="button">before</button>
        <Finding />
      </>,
    );
    const user = userEvent.setup();
    screen.getByRole("button", { name: "before" }).focus();
    const find = actions.getState().offered.find(({ id }) => id === "find");
    act(() => find?.run());
    expect(field()).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(session.getState().finder).toBe(false);
    expect(screen.getByRole("button", { name: "before" })).toHaveFocus();
  });
});

describe("filters", () => {
  it("ask for values as they are ticked, and count what meets them", async () => {
    const user = open();
    await user.selectOptions(screen.getByLabelText("Only relations where"), "Kind of relation");
    await user.click(screen.getByRole("checkbox", { name: "Coercion (1)" }));
    expect(chips()).toEqual(["Kind of relation: Coercion"]);
    expect(within(bar()).getByRole("status")).toHaveTextContent(
      "2 of 5 elements, 1 of 4 relations stand out",
    );
    await user.click(screen.getByRole("checkbox", { name: "Endanger (1)" }));
    expect(found()).toBe("fraud police r1 r4 visitors");
    await user.click(screen.getByRole("button", { name: "Hide the rest" }));
    expect(within(bar()).getByRole("status")).toHaveTextContent("3 of 5 elements, 2 of 4 relations shown");
    await user.click(screen.getByRole("checkbox", { name: "Coercion (1)" }));
    await user.click(screen.getByRole("checkbox", { name: "Endanger (1)" }));
    expect(session.getState().finding).toEqual([]);
  });

  it("offer no field that makes sense of nothing on the map", () => {
    open(aMap("Police > Visitors"));
    const names = within(screen.getByLabelText("Only elements where"))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(names).toContain("Type of actor");
    expect(names).not.toContain("Severity of the threat");
  });

  it("ask numbers from one to another, and of what is not known whether it comes along", async () => {
    const user = open();
    await user.selectOptions(screen.getByLabelText("Only relations where"), "Trust against the arrow");
    await user.selectOptions(screen.getByLabelText("to"), "−1");
    expect(chips()).toEqual(["Trust against the arrow: −3 to −1"]);
    expect(found()).toBe("police r1 visitors");
    await user.click(screen.getByRole("radio", { name: "Also" }));
    expect(chips()).toEqual(["Trust against the arrow: −3 to −1, Not known"]);
    await user.click(screen.getByRole("radio", { name: "Alone" }));
    expect(found()).toBe("bars council police r2 r3");
  });

  it("are kept right as the map changes, and none of it is undone", async () => {
    const user = open();
    await user.click(screen.getByRole("checkbox", { name: "Threat (1)" }));
    expect(found()).toBe("fraud");
    act(() => document.edit({ key: "edit.remove" }, (map) => removeItems(map, "now", ["fraud"])));
    expect(found()).toBe("");
    expect(within(bar()).getByRole("status")).toHaveTextContent("Nothing matches.");
    act(document.undo);
    expect(found()).toBe("fraud");
    expect(chips()).toEqual(["Kind of element: Threat"]);
  });

  it("say why the drawing is empty, and lead out of it", async () => {
    const user = open();
    act(() => {
      session.ask({ by: "text", text: "zebra" });
      session.setRest("hide");
    });
    expect(screen.getByRole("heading", { name: "Nothing matches" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show everything" }));
    expect(session.getState().found).toBeNull();
  });
});

describe("neighbours and paths", () => {
  it("are those of what is picked, so far and that way", async () => {
    const user = open();
    expect(screen.getByText(/Pick one element or more/u)).toBeInTheDocument();
    act(() => session.select(["visitors"]));
    await user.click(screen.getByRole("button", { name: "Show neighbours of Visitors" }));
    expect(chips()).toEqual(["Within 1 step of Visitors"]);
    expect(found()).toBe("fraud police r1 r4 visitors");
    await user.click(screen.getByRole("radio", { name: "2 steps" }));
    await user.click(screen.getByRole("radio", { name: "Against it" }));
    expect(chips()).toEqual(["Within 2 steps to Visitors"]);
    expect(found()).toBe("council fraud police r1 r2 r4 visitors");
  });

  it("join two that are picked", async () => {
    const user = open();
    act(() => session.select(["visitors", "bars"]));
    await user.click(screen.getByRole("button", { name: "Show paths from Visitors to Bars" }));
    expect(chips()).toEqual(["Shortest paths between Visitors and Bars"]);
    expect(found()).toBe("bars council police r1 r2 r3 visitors");
    await user.click(screen.getByRole("checkbox", { name: "Only along the direction of relations" }));
    expect(chips()).toEqual(["Shortest paths from Visitors to Bars"]);
    expect(within(bar()).getByRole("status")).toHaveTextContent("Nothing matches.");
  });

  it("can be asked for by the list of actions, where there is something picked", () => {
    open();
    const action = (id: string) => actions.getState().offered.find((each) => each.id === id);
    expect(action("find.neighbours")?.can?.(session.getState().selection)).toBe(false);
    act(() => session.select(["police"]));
    expect(action("find.neighbours")?.can?.(session.getState().selection)).toBe(true);
    expect(action("find.paths")?.can?.(session.getState().selection)).toBe(false);
    act(() => action("find.neighbours")?.run());
    expect(found()).toBe("council police r1 r2 visitors");
    act(() => action("find.clear")?.run());
    expect(session.getState().finding).toEqual([]);
  });
});

describe("the chips", () => {
  it("are taken away with keys, the focus going on to the next", async () => {
    const user = open();
    act(() => {
      session.setFinder(false);
      session.ask({ by: "text", text: "police" });
      session.ask({ by: "value", field: "kind", values: ["actor"] });
    });
    screen.getByRole("button", { name: "Remove: Text: police" }).focus();
    await user.keyboard("{Delete}");
    expect(chips()).toEqual(["Kind of element: Actor"]);
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Remove: Kind of element: Actor" })).toHaveFocus(),
    );
    await user.keyboard("{Enter}");
    expect(session.getState().finding).toEqual([]);
  });

  it("also tell of a focus and of the legend, and go all at once", async () => {
    const user = open();
    act(() => {
      const { look } = session.getState();
      session.show("view", { look, focus: new Set(["r1"]), finding: [], rest: "dim" });
      session.toggleLegendEntry("-2");
    });
    expect(chips()).toEqual(["In focus: Police coerces Visitors", "Legend: −2 distrust"]);
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(session.getState().focus.size).toBe(0);
    expect(session.getState().look.only.size).toBe(0);
  });
});

describe("an excerpt", () => {
  const marked = (text: string, ...terms: readonly string[]) =>
    excerpt(text, terms)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join("");

  it("marks each place as it is written", () => {
    expect(marked("The Café of cafés", "cafe")).toBe("The [Café] of [café]s");
    expect(marked("Straße und Straßen", "und")).toBe("Straße [und] Straßen");
    expect(marked("Nothing here", "zebra")).toBe("Nothing here");
  });

  it("cuts a long text between words around the first place", () => {
    const long = `${"before ".repeat(30)}police ${"after ".repeat(40)}`.trim();
    const cut = marked(long, "police");
    expect(cut).toMatch(/^… before .*\[police\] after .* …$/u);
    expect(cut.length).toBeLessThan(140);
  });
});
