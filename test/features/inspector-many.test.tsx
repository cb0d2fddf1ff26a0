import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { setTrust } from "~/model/commands/relations";

import { aMap, inspect, radio, stepsTaken, undo, variantId } from "./inspector-world";

const ids = ["police > visitors", "visitors > police", "residents > police"];

const street = () =>
  aMap({ Police: "actor", Visitors: "actor", Residents: "actor", Square: "space" }, [
    ...ids,
    "police > square",
  ]);

describe("the inspector of several things", () => {
  it("counts them by kind", () => {
    inspect(street(), "police", "visitors", "square", ...ids);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("6 selected");
    expect(screen.getByText("2 actors · 1 space · 3 relations")).toBeVisible();
  });

  it("rates three relations in one step and says mixed where they differ", async () => {
    const mixed = setTrust(street(), variantId, [ids[0]!], "forward", { value: 1 });
    const user = inspect(mixed, ...ids);
    expect(screen.getByText("mixed")).toBeVisible();
    await user.click(radio("Trust along the arrow", "−2"));
    expect(screen.queryByText("mixed")).toBeNull();
    expect(radio("Trust along the arrow", "−2")).toBeChecked();
    expect(stepsTaken()).toBe(1);
    undo();
    expect(screen.getByText("mixed")).toBeVisible();
  });

  it("changes kind, strength and protection of all", async () => {
    const user = inspect(street(), ...ids);
    await user.click(screen.getByRole("button", { name: /more kinds/ }));
    await user.click(radio("Kind", "Coercion"));
    await user.click(radio("Strength", "3"));
    await user.click(radio("Protection", "−1"));
    expect(radio("Kind", "Coercion")).toBeChecked();
    expect(radio("Strength", "3")).toBeChecked();
    expect(radio("Protection", "−1")).toBeChecked();
    expect(stepsTaken()).toBe(3);
  });

  it("says of how many relations there is no trust to rate", () => {
    inspect(street(), ...ids, "police > square");
    expect(screen.getByText(/^1 of the selected relations holds no trust/)).toBeVisible();
  });

  it("marks several elements as confidential where some already are", async () => {
    const user = inspect(street(), "police", "visitors");
    const box = screen.getByRole("checkbox", { name: "Confidential" });
    await user.click(box);
    expect(box).toBeChecked();
    expect(stepsTaken()).toBe(1);
  });

  it("gives a seat and a type to several actors, and a tag to all in one step", async () => {
    const user = inspect(street(), "police", "visitors");
    await user.click(radio("A seat at the table", "No"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Type" }), "Media");
    await user.click(screen.getByRole("button", { name: "Tags" }));
    await user.type(screen.getByRole("textbox", { name: "New tag" }), "night{Enter}");
    expect(radio("A seat at the table", "No")).toBeChecked();
    expect(screen.getByRole("combobox", { name: "Type" })).toHaveDisplayValue("Media");
    expect(stepsTaken()).toBe(3);
  });

  it("has no type for elements of several kinds", () => {
    inspect(street(), "police", "square");
    expect(screen.queryByRole("combobox", { name: "Type" })).toBeNull();
  });

  it("deletes all of them in one step", async () => {
    const user = inspect(street(), ...ids);
    await user.click(screen.getByRole("button", { name: "Delete 3 items" }));
    expect(stepsTaken()).toBe(1);
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});
