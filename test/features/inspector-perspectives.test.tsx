import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { addPerspective, addReading } from "~/model/commands/perspectives";
import { setTrust } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { session } from "~/state/stores";

import { aMap, inspect, mapNow, newestStep, radio, stepsTaken, undo, variantId } from "./inspector-world";

const relation = "police > visitors";
const street = () =>
  aMap({ Police: "actor", Visitors: "actor", Square: "space" }, [relation, "police > square"]);

function seenByParents(map = street()): RelataMap {
  const parents = { name: "Parents", chain: null, colour: null, securityView: "" };
  return addPerspective(map, { ...parents, id: "parents" });
}

const reading = {
  id: "reading",
  perspective: "parents",
  person: null,
  variant: variantId,
  relation,
  forward: null,
  backward: -2,
  protection: null,
  empowerment: null,
  why: "",
} as const;

describe("the perspectives of a map", () => {
  it("are listed with how much they say, and edited in a place of their own", async () => {
    const user = inspect(addReading(seenByParents(), reading));
    await user.click(screen.getByRole("button", { name: /^Parties/ }));
    expect(screen.getByText("Parents")).toBeVisible();
    expect(screen.getByText("1 reading")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Edit the parties" }));
    expect(session.getState()).toMatchObject({ mode: "redesign", panel: null });
    expect(session.getState().sections).toContain("parties");
  });
});

describe("the readings of a relation", () => {
  it("are entered for one party, apart from the agreed values", async () => {
    const agreed = setTrust(seenByParents(), variantId, [relation], "forward", { value: 2 });
    const user = inspect(agreed, relation);
    await user.click(screen.getByRole("button", { name: "Readings by party" }));
    await choosePerspective(user);
    await user.click(screen.getByRole("button", { name: "Add a reading" }));
    await user.click(radio("Parents: trust of Police in Visitors", "−3"));
    await user.click(radio("Parents: trust of Visitors in Police", "+1"));
    expect(session.getState().ratingDirection).toBe("forward");
    await user.click(radio("Parents: Protection", "−2"));
    await user.click(radio("Parents: Empowerment", "0"));
    await user.type(screen.getByRole("textbox", { name: "Person" }), "A mother");
    expect(mapNow().readings).toMatchObject([
      { forward: -3, backward: 1, protection: -2, empowerment: 0, person: "A mother" },
    ]);
    expect(newestStep()).toMatchObject({ key: "edit.reading" });
    expect(stepsTaken()).toBe(6);
    expect(radio("Trust of Police in Visitors", "+2")).toBeChecked();
    expect(radio("Protection", "?")).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.getByText("Trust of Police in Visitors: −3")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove the reading of Parents, A mother" }));
    expect(mapNow().readings).toEqual([]);
    undo();
    expect(screen.getByText("Trust of Police in Visitors: −3")).toBeVisible();
  });

  it("are told apart where one party has two", () => {
    const two = addReading(addReading(seenByParents(), reading), { ...reading, id: "another" });
    inspect(two, relation);
    fireEvent.click(screen.getByRole("button", { name: /^Readings by party/ }));
    expect(screen.getByRole("button", { name: "Edit the reading of Parents" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Edit the reading of Parents (2)" })).toBeVisible();
  });

  it("hold no trust where the relation holds none", async () => {
    const user = inspect(seenByParents(), "police > square");
    await user.click(screen.getByRole("button", { name: "Readings by party" }));
    await choosePerspective(user);
    await user.click(screen.getByRole("button", { name: "Add a reading" }));
    expect(screen.queryByRole("radiogroup", { name: /trust/i })).toBeNull();
    expect(radio("Parents: Protection", "?")).toBeChecked();
  });

  it("begin with a perspective that is new to the map, in one step", async () => {
    const user = inspect(street(), relation);
    await user.click(screen.getByRole("button", { name: "Readings by party" }));
    await user.click(screen.getByRole("button", { name: "New party" }));
    expect(screen.getByRole("textbox", { name: "Name of the party" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("button", { name: "New party" })).toHaveFocus();
    await user.keyboard("{Enter}Bouncers");
    await user.click(screen.getByRole("button", { name: "Add a reading" }));
    expect(mapNow().perspectives).toMatchObject([{ name: "Bouncers" }]);
    expect(radio("Bouncers: trust of Police in Visitors", "−3")).toHaveFocus();
    expect(stepsTaken()).toBe(1);
  });

  it("can only be read while another window holds the map", () => {
    inspect(addReading(seenByParents(), reading), relation);
    fireEvent.click(screen.getByRole("button", { name: /^Readings by party/ }));
    fireEvent.click(screen.getByRole("button", { name: "Edit the reading of Parents" }));
    expect(screen.getByRole("radiogroup", { name: "Parents: Protection" })).toBeVisible();
    act(() => session.setReadOnly(true));
    expect(screen.queryByRole("button", { name: /^(Edit|Remove|New|Add a reading)/ })).toBeNull();
    expect(screen.getByText("Trust of Visitors in Police: −2")).toBeVisible();
  });
});

async function choosePerspective(user: ReturnType<typeof inspect>): Promise<void> {
  const list = screen.getByRole("combobox", { name: "Party" });
  await user.click(list);
  await user.selectOptions(list, "Parents");
}
