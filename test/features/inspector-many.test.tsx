import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { updateElements } from "~/model/commands/elements";
import { setHumanSecurity, setTrust } from "~/model/commands/relations";

import { aMap, elementsNow, inspect, mapNow, radio, stepsTaken, undo, variantId } from "./inspector-world";

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

  it("names whose security it is of all, and keeps what each was rated", async () => {
    const mixed = setHumanSecurity(street(), variantId, [ids[0]!], { beneficiary: "police", protection: 2 });
    const user = inspect(mixed, ...ids);
    const whose = screen.getByRole("combobox", { name: "Whose security" });
    expect(whose).toHaveDisplayValue("mixed");
    await user.selectOptions(whose, "Residents");
    expect(whose).toHaveDisplayValue("Residents");
    expect(mapNow().variants[0]!.relations.map(({ humanSecurity }) => humanSecurity?.protection)).toEqual([
      2,
      null,
      null,
      undefined,
    ]);
    expect(stepsTaken()).toBe(1);
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

  it("changes every field of several spaces, each in one step, and leaves what is not chosen", async () => {
    const two = aMap({ Square: "space", Station: "space" });
    const mixed = updateElements(two, variantId, ["square"], {
      type: "square",
      medium: "physical",
      access: "open",
      stances: ["imagined", "defended"],
    });
    const user = inspect(mixed, "square", "station");
    expect(screen.getAllByText("mixed")).toHaveLength(3);
    expect(screen.getByRole("textbox", { name: "Type" })).toHaveAttribute("placeholder", "mixed");
    expect(screen.getByRole("checkbox", { name: "Imagined" })).toBePartiallyChecked();
    await user.click(radio("Domain", "Hybrid"));
    await user.click(screen.getByRole("checkbox", { name: "Opened up" }));
    await user.click(radio("Who may enter", "Closed"));
    expect(stepsTaken()).toBe(3);
    const closed = { domain: "hybrid", access: "closed" };
    expect(elementsNow()).toMatchObject([
      { ...closed, type: "square", medium: "physical", stances: ["imagined", "defended", "opened_up"] },
      { ...closed, type: null, medium: null, stances: ["opened_up"] },
    ]);
    await user.type(screen.getByRole("textbox", { name: "Type" }), "place");
    await user.click(screen.getByRole("checkbox", { name: "Imagined" }));
    expect(stepsTaken()).toBe(5);
    expect(elementsNow()).toMatchObject([
      { type: "place", stances: ["imagined", "defended", "opened_up"] },
      { type: "place", stances: ["opened_up", "imagined"] },
    ]);
    undo();
    expect(screen.getByRole("checkbox", { name: "Imagined" })).toBePartiallyChecked();
  });

  it("changes every field of several commodities, each in one step", async () => {
    const two = aMap({ Data: "commodity", Footage: "commodity", Police: "actor" });
    const user = inspect(
      updateElements(two, variantId, ["data"], { owner: "police", type: "data" }),
      "data",
      "footage",
    );
    const owner = screen.getByRole("combobox", { name: "Owner" });
    expect(owner).toHaveDisplayValue("mixed");
    await user.selectOptions(owner, "Police");
    await user.selectOptions(screen.getByRole("combobox", { name: "Type" }), "Knowledge");
    await user.click(radio("Class of good", "Club good"));
    await user.click(screen.getByRole("checkbox", { name: "Negotiated" }));
    expect(stepsTaken()).toBe(4);
    const changed = { owner: "police", type: "knowledge", goodClass: "club_good", stances: ["negotiated"] };
    expect(elementsNow().slice(0, 2)).toMatchObject([changed, changed]);
  });

  it("changes every field of several threats, each in one step", async () => {
    const two = aMap({ Fraud: "threat", Theft: "threat" });
    const mixed = updateElements(two, variantId, ["fraud"], { severity: 4, contested: true });
    const user = inspect(mixed, "fraud", "theft");
    expect(screen.getAllByText("mixed")).toHaveLength(2);
    await user.selectOptions(screen.getByRole("combobox", { name: "Type" }), "Crime");
    await user.click(radio("Status", "Ongoing"));
    await user.click(radio("Likelihood", "2"));
    await user.click(screen.getByRole("checkbox", { name: "Economic" }));
    const changed = { type: "crime", status: "ongoing", likelihood: 2, dimensions: ["economic"] };
    expect(elementsNow()).toMatchObject([
      { ...changed, severity: 4, contested: true },
      { ...changed, severity: null, contested: null },
    ]);
    await user.click(radio("Severity", "5"));
    await user.click(radio("Contested", "No"));
    expect(stepsTaken()).toBe(6);
    expect(elementsNow()).toMatchObject([
      { severity: 5, contested: false },
      { severity: 5, contested: false },
    ]);
  });

  it("gives several actors a sector, influence, one resource and an axis, and leaves their other resources", async () => {
    const capitals = { social: 1, cultural: null, political: 3, economic: null, symbolic: null };
    const mixed = updateElements(street(), variantId, ["police"], { capitals, influence: 7 });
    const user = inspect(mixed, "police", "visitors");
    const influence = screen.getByRole("textbox", { name: "Influence, 0 to 10" });
    expect(influence).toHaveValue("");
    expect(influence).toHaveAttribute("placeholder", "mixed");
    await user.type(influence, "2,5");
    await user.click(radio("Sector of the security chain", "Public"));
    await user.click(screen.getByRole("button", { name: /^Resources/ }));
    await user.click(radio("Social", "2"));
    await user.click(screen.getByRole("button", { name: "Axes" }));
    await user.click(radio("State or citizen", "Citizen"));
    expect(stepsTaken()).toBe(4);
    const changed = { chain: "public", influence: 2.5, axes: { stateCitizen: "citizen" } };
    expect(elementsNow().slice(0, 2)).toMatchObject([
      { ...changed, capitals: { social: 2, political: 3 } },
      { ...changed, capitals: { social: 2, political: null } },
    ]);
  });

  it("deletes all of them in one step", async () => {
    const user = inspect(street(), ...ids);
    await user.click(screen.getByRole("button", { name: "Delete 3 items" }));
    expect(stepsTaken()).toBe(1);
    expect(screen.queryByRole("complementary")).toBeNull();
  });
});
