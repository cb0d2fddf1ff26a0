import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { session } from "~/state/stores";

import { aMap, inspect, radio, stepsTaken, undo } from "./inspector-world";

const street = () =>
  aMap({ Police: "actor", Visitors: "actor", Residents: "actor", Square: "space" }, [
    "police > visitors",
    "police > square",
  ]);

describe("the inspector of a relation", () => {
  it("says the relation as a sentence and shows its kind", () => {
    inspect(street(), "police > visitors");
    expect(screen.getByRole("complementary", { name: "Details" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Police works with Visitors");
    expect(radio("Kind", "Cooperation")).toBeChecked();
  });

  it("rates trust each way by a click and shows the words of the chosen step", async () => {
    const user = inspect(street(), "police > visitors");
    await user.click(radio("Trust of Police in Visitors", "+1"));
    await user.click(radio("Trust of Visitors in Police", "−2"));
    expect(radio("Trust of Police in Visitors", "+1")).toBeChecked();
    expect(radio("Trust of Visitors in Police", "−2")).toBeChecked();
    expect(screen.getByText("cautious trust")).toBeVisible();
    expect(screen.getByText("distrust")).toBeVisible();
    expect(stepsTaken()).toBe(2);
  });

  it("rates by one key, after a minus the negative step, and says not known by a full stop", async () => {
    const user = inspect(street(), "police > visitors");
    const [trust, other] = ["Trust of Police in Visitors", "Trust of Visitors in Police"];
    await user.click(radio(trust, "0"));
    await user.keyboard("2");
    expect(radio(trust, "+2")).toBeChecked();
    expect(radio(trust, "+2")).toHaveFocus();
    await user.keyboard("-3");
    expect(radio(trust, "−3")).toBeChecked();
    await user.keyboard(".");
    expect(radio(trust, "?")).toBeChecked();
    await user.keyboard("7");
    expect(radio(trust, "?")).toBeChecked();
    expect(radio(other, "?")).toBeChecked();
  });

  it("takes a run of arrow keys along a scale for one step", async () => {
    const user = inspect(street(), "police > visitors");
    await user.click(radio("Protection", "0"));
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(radio("Protection", "+2")).toBeChecked();
    expect(stepsTaken()).toBe(2);
    undo();
    expect(radio("Protection", "0")).toBeChecked();
  });

  it("rates protection and empowerment for the party that the relation reaches, or for any other actor", async () => {
    const user = inspect(street(), "police > visitors");
    await user.click(radio("Protection", "+2"));
    await user.click(radio("Empowerment", "−1"));
    const whose = screen.getByRole("combobox", { name: "Whose security" });
    expect(whose).toHaveDisplayValue("Visitors");
    expect(within(whose).queryByRole("option", { name: "Square" })).toBeNull();
    await user.selectOptions(whose, "Residents");
    expect(whose).toHaveDisplayValue("Residents");
    expect(radio("Protection", "+2")).toBeChecked();
    expect(radio("Empowerment", "−1")).toBeChecked();
  });

  it("says in a sentence why there is no trust where an end is no actor", () => {
    inspect(street(), "police > square");
    expect(screen.queryByRole("radiogroup", { name: /^Trust/ })).toBeNull();
    expect(screen.getByText("Trust holds between actors only, and Square is no actor.")).toBeVisible();
    expect(radio("Protection", "?")).toBeChecked();
  });

  it("offers the likely kinds first and the rest behind a button", async () => {
    const user = inspect(street(), "police > visitors");
    const kinds = within(screen.getByRole("radiogroup", { name: "Kind" }));
    expect(kinds.getAllByRole("radio")).toHaveLength(5);
    await user.click(kinds.getByRole("button", { name: "12 more kinds" }));
    expect(kinds.getAllByRole("radio")).toHaveLength(17);
    await user.click(radio("Kind", "Regulation"));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Police sets rules for Visitors");
  });

  it("undoes the whole of a typed label at once, and shows it", async () => {
    const user = inspect(street(), "police > visitors");
    const label = screen.getByRole("textbox", { name: "Label" });
    await user.type(label, "patrols at night");
    expect(stepsTaken()).toBe(1);
    undo();
    expect(label).toHaveValue("");
    await user.type(label, "patrols");
    await user.tab();
    await user.type(label, " and listens");
    expect(stepsTaken()).toBe(2);
    undo();
    expect(label).toHaveValue("patrols");
  });

  it("cuts a label at 500 characters", () => {
    inspect(street(), "police > visitors");
    expect(screen.getByRole("textbox", { name: "Label" })).toHaveAttribute("maxlength", "500");
  });

  it("adds, rates and removes events of the prehistory", async () => {
    const user = inspect(street(), "police > visitors");
    await user.click(screen.getByRole("button", { name: "Add an event" }));
    expect(screen.getByRole("textbox", { name: "When" })).toHaveFocus();
    await user.keyboard("2019");
    await user.type(screen.getByRole("textbox", { name: "Event" }), "Raid on the bar");
    await user.click(radio("Effect on trust", "0"));
    await user.keyboard("-");
    expect(radio("Effect on trust", "−")).toBeChecked();
    expect(screen.getByRole("textbox", { name: "When" })).toHaveValue("2019");
    await user.click(screen.getByRole("button", { name: "Remove event 1" }));
    expect(screen.queryByRole("textbox", { name: "Event" })).toBeNull();
  });

  it("turns the relation round, each party keeping its own trust", async () => {
    const user = inspect(street(), "police > visitors");
    await user.click(radio("Trust of Police in Visitors", "+3"));
    await user.click(screen.getByRole("button", { name: "Ends" }));
    await user.click(screen.getByRole("button", { name: "Reverse direction" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Visitors works with Police");
    expect(radio("Trust of Police in Visitors", "+3")).toBeChecked();
  });

  it("leads to its ends, and the focus follows", async () => {
    const user = inspect(street(), "police > visitors");
    await user.click(screen.getByRole("button", { name: "Ends" }));
    await user.click(screen.getByRole("button", { name: "To Visitors" }));
    const heading = screen.getByRole("heading", { level: 2, name: "Visitors" });
    expect(heading).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Police works with Visitors" }));
    expect(screen.getByRole("radiogroup", { name: "Kind" })).toBeVisible();
  });

  it("adds a new source to the map and to the relation in one step", async () => {
    const user = inspect(street(), "police > visitors");
    await user.click(screen.getByRole("button", { name: "Sources" }));
    await user.click(screen.getByRole("button", { name: "New source" }));
    expect(screen.getByRole("button", { name: "Add a source" })).toBeDisabled();
    await user.type(screen.getByRole("textbox", { name: "Citation" }), "Report 2019, page 14");
    await user.click(screen.getByRole("button", { name: "Add a source" }));
    expect(screen.getByText("Report 2019, page 14")).toBeVisible();
    expect(stepsTaken()).toBe(1);
  });

  it("deletes the relation and leaves the room to the drawing", async () => {
    const user = inspect(street(), "police > visitors");
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(stepsTaken()).toBe(1);
  });

  it("gives the keys back to the map on Escape, and keeps the focus out of a new selection", async () => {
    const user = inspect(street(), "police > visitors");
    await user.click(screen.getByRole("textbox", { name: "Note" }));
    await user.keyboard("{Escape}");
    expect(document.body).toHaveFocus();
    act(() => session.select(["police"]));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Police");
    expect(document.body).toHaveFocus();
  });
});
