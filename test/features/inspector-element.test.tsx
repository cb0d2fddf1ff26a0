import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { setTrust } from "~/model/commands/relations";

import { aMap, inspect, radio, stepsTaken, undo, variantId } from "./inspector-world";

const street = () =>
  aMap({ Police: "actor", Visitors: "actor", Square: "space", Detainees: "commodity", Violence: "threat" }, [
    "police > visitors",
    "violence > visitors",
  ]);

describe("the inspector of an element", () => {
  it("renames as one types, in one step", async () => {
    const user = inspect(street(), "police");
    const label = screen.getByRole("textbox", { name: "Label" });
    await user.clear(label);
    await user.type(label, "City police");
    await waitFor(() => expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("City police"));
    expect(stepsTaken()).toBe(1);
    undo();
    expect(label).toHaveValue("Police");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Police");
  });

  it("lists its relations as a way to them", async () => {
    const user = inspect(street(), "visitors");
    await user.click(screen.getByRole("button", { name: "Violence endangers Visitors" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Violence endangers Visitors");
  });

  it("explains that end users are practitioners, and says to which sector a type belongs as a rule", async () => {
    const user = inspect(street(), "police");
    await user.click(screen.getByRole("button", { name: "What this means: Sector of the security chain" }));
    expect(screen.getByText(/^“End users” are the practitioners/)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Type" }), "Police or law enforcement");
    expect(screen.getByText("As a rule: Practitioners (end users).")).toBeVisible();
    await user.click(radio("Sector of the security chain", "Practitioners (end users)"));
    expect(screen.queryByText(/As a rule/)).toBeNull();
  });

  it("keeps what is typed of a number and takes only what lies on the scale", async () => {
    const user = inspect(street(), "police");
    const influence = screen.getByRole("textbox", { name: "Influence, 0 to 10" });
    await user.type(influence, "7.");
    expect(influence).toHaveValue("7.");
    await user.type(influence, "5");
    await user.type(influence, "5");
    await user.tab();
    expect(influence).toHaveValue("7.55");
    await user.clear(influence);
    await user.type(influence, "11");
    await user.tab();
    expect(influence).toHaveValue("1");
  });

  it("says why people are listed as a commodity", async () => {
    const user = inspect(street(), "detainees");
    const reason = "People are listed here only where the arrangement treats them as an object.";
    expect(screen.queryByText(reason)).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Type" }), "People");
    expect(screen.getByText(reason)).toBeVisible();
  });

  it("holds the fields of a threat", async () => {
    const user = inspect(street(), "violence");
    await user.click(radio("Severity", "4"));
    await user.click(radio("Contested", "Yes"));
    await user.click(screen.getByRole("checkbox", { name: "Personal" }));
    expect(radio("Severity", "4")).toBeChecked();
    expect(radio("Contested", "Yes")).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Personal" })).toBeChecked();
  });

  it("becomes another kind, and its relations lose the trust", async () => {
    const rated = setTrust(street(), variantId, ["police > visitors"], "forward", { value: 2 });
    const user = inspect(rated, "police");
    await user.click(screen.getByRole("button", { name: "Kind of element" }));
    await user.click(screen.getByRole("button", { name: "Make it a space" }));
    await user.click(screen.getByRole("button", { name: "Police works with Visitors" }));
    expect(screen.getByText("Trust holds between actors only, and Police is no actor.")).toBeVisible();
    expect(stepsTaken()).toBe(1);
  });

  it("takes tags by Enter and by comma and lets them go", async () => {
    const user = inspect(street(), "square");
    await user.click(screen.getByRole("button", { name: "Tags" }));
    await user.type(screen.getByRole("textbox", { name: "New tag" }), "night{Enter}watched,");
    expect(screen.getAllByRole("button", { name: /^Remove tag/ })).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Remove tag night" }));
    expect(screen.queryByText("night")).toBeNull();
    expect(screen.getByText("watched")).toBeVisible();
  });

  it("shows the addresses of a note as links that ask before they lead away", async () => {
    const user = inspect(street(), "square");
    await user.type(
      screen.getByRole("textbox", { name: "Note" }),
      "See https://example.org/plan. Not javascript:alert(1)",
    );
    await user.tab();
    const links = within(screen.getByRole("list", { name: "Addresses in this text" })).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual(["https://example.org/plan"]);
    await user.click(links[0]!);
    const question = within(screen.getByRole("dialog", { name: "Leave Relata?" }));
    const leave = question.getByRole("link", { name: "Open" });
    expect(leave).toHaveAttribute("href", "https://example.org/plan");
    expect(leave).toHaveAttribute("rel", "noopener noreferrer");
    await user.click(question.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
