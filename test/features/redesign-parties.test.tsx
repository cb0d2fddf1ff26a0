import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { Eyes } from "~/features/redesign/parties/Eyes";
import { Parties } from "~/features/redesign/parties/Parties";
import { addExtra } from "~/model/commands/extras";
import { addPerspective, addReading } from "~/model/commands/perspectives";
import type { RelataMap } from "~/model/map";
import { extraOf } from "~/model/queries";
import { newReading } from "~/model/reading";
import { asking } from "~/state/asking";
import { actions, document, session } from "~/state/stores";

import { aMap } from "../a";

const parties = [
  { id: "p1", name: "Residents", chain: "public", colour: "#1767a8", securityView: "To be left in peace" },
  { id: "p2", name: "City", chain: null, colour: null, securityView: "" },
] as const;

/** Two parties; the residents do not see that police protect the town, and see them drink on the square. */
function aTown(): RelataMap {
  const base = parties.reduce(addPerspective, aMap("Police 1/1> Visitors", "Police > Town", "space:Square"));
  const blind = { id: "g1", perspective: "p1", person: null, variant: "now", relation: "r2" };
  const read = addReading(base, { ...newReading(blind), seen: false });
  const ends = { variant: "now", from: "police", to: "square" };
  return addExtra(read, "p1", { id: "x1", ...ends, kind: "use", label: "drink on", why: "at night" });
}

function open(map: RelataMap = aTown()) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  render(
    <>
      <Eyes />
      <Parties />
    </>,
  );
  return userEvent.setup();
}

const mapNow = () => document.getState().map!;
const press = (keys: string) =>
  act(() => actions.meant(keys, ["drawing"], session.getState().selection)?.run());
const steps = () => document.getState().past.length;
const card = (name: string) =>
  within(screen.getByRole("heading", { name, level: 4 }).closest<HTMLElement>("li")!);

beforeEach(() => {
  act(() => {
    session.leave();
    session.setLens("trust");
    document.close();
  });
});

describe("the parties of a map", () => {
  it("tell how much they have read, what they do not see and what they alone see", async () => {
    const user = open();
    const residents = card("Residents");
    expect(residents.getByText("To be left in peace")).toBeVisible();
    expect(residents.getByText("Has read 1 of 2 relations")).toBeVisible();
    expect(residents.getByText("Has answered 0 of 10 questions about the impact")).toBeVisible();
    await user.click(residents.getByText("Does not see 1 relation"));
    await user.click(residents.getByRole("button", { name: /^Police .* Town$/u }));
    expect([...session.getState().selection]).toEqual(["r2"]);
    await user.click(residents.getByText("Sees 1 relation that is not on the agreed map"));
    await user.click(residents.getByRole("button", { name: /^Police .* Square: drink on$/u }));
    expect([...session.getState().focus].toSorted()).toEqual(["police", "square", "x1"]);
    expect(card("City").getByText("Has read 0 of 2 relations")).toBeVisible();
  });

  it("are added, edited, moved and removed, each in one step", async () => {
    const user = open();
    await user.type(screen.getByRole("textbox", { name: "Name of the new party" }), "Press{Enter}");
    expect(steps()).toBe(1);
    await user.click(screen.getByRole("button", { name: "Edit Press" }));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "men");
    await user.click(screen.getByRole("radio", { name: "Industry" }));
    await user.type(screen.getByRole("textbox", { name: "What security means to them" }), "Sources");
    expect(steps()).toBe(4);
    expect(mapNow().perspectives[2]).toMatchObject({
      ...{ name: "Pressmen", chain: "industry", securityView: "Sources" },
    });
    await user.click(screen.getByRole("button", { name: "Move Pressmen up" }));
    expect(mapNow().perspectives.map(({ name }) => name)).toEqual(["Residents", "Pressmen", "City"]);
    await user.click(screen.getByRole("button", { name: "Remove Residents with its readings" }));
    expect(mapNow()).toMatchObject({ readings: [], perspectives: [{ name: "Pressmen" }, { name: "City" }] });
    act(document.undo);
    expect(mapNow().readings).toHaveLength(1);
  });

  it("are asked the ten questions in Evaluate, each for itself", async () => {
    const user = open();
    await user.click(card("City").getByRole("button", { name: "Answer the questions in the eyes of City" }));
    expect(session.getState().mode).toBe("evaluate");
    expect(asking.getState().party).toBe("p2");
    asking.arrive();
  });

  it("say how to begin where there is none", () => {
    open(aMap("Police > Town"));
    expect(screen.getByText(/^There is no party yet/u)).toBeVisible();
  });

  it("can only be read while another window holds the map", () => {
    open();
    act(() => session.setReadOnly(true));
    expect(screen.queryByRole("button", { name: /^(Edit|Move|Remove|Add)/u })).toBeNull();
    expect(screen.getAllByRole("button", { name: "See and rate in their eyes" })).toHaveLength(2);
  });
});

describe("in the eyes of a party", () => {
  it("keys rate in its name, one step each, and no agreed rating", async () => {
    const user = open();
    const agreed = mapNow().variants;
    await user.click(card("City").getByRole("button", { name: "See and rate in their eyes" }));
    expect(screen.getByRole("group", { name: "In whose eyes" })).toHaveTextContent("In the eyes of City");
    act(() => session.select(["r1"]));
    press("-2");
    press("3");
    expect(screen.getByText("City: trust of Police in Visitors, +3")).toHaveAttribute("role", "status");
    act(() => session.setRatingDirection("backward"));
    press(".");
    expect(mapNow().readings[1]).toMatchObject({
      ...{ perspective: "p2", relation: "r1", person: null, forward: 3, backward: null },
    });
    expect(steps()).toBe(2);
    expect(mapNow().variants).toBe(agreed);
    expect(document.getState().past.at(-1)?.name).toEqual({ key: "edit.reading", values: { name: "City" } });
  });

  it("a full stop alone begins a reading: the party has been asked", async () => {
    const user = open();
    await user.click(card("City").getByRole("button", { name: "See and rate in their eyes" }));
    act(() => session.select(["r1"]));
    press(".");
    expect(mapNow().readings[1]).toMatchObject({ perspective: "p2", forward: null });
  });

  it("one key says that it does not see a relation, and says that it does", async () => {
    const user = open();
    await user.click(card("City").getByRole("button", { name: "See and rate in their eyes" }));
    act(() => session.select(["r1"]));
    press("2");
    press("U");
    expect(mapNow().readings[1]).toMatchObject({ seen: false, forward: null });
    press("U");
    expect(mapNow().readings[1]).not.toHaveProperty("seen");
  });

  it("a relation that only it sees is asked for by names, with a reason, and picked", async () => {
    const user = open();
    await user.click(card("City").getByRole("button", { name: "See and rate in their eyes" }));
    act(() => session.select(["town"]));
    press("Shift+R");
    const dialog = within(screen.getByRole("dialog", { name: "Seen only by City", hidden: true }));
    expect(dialog.getByRole("combobox", { name: "From", hidden: true })).toHaveDisplayValue("Town");
    const to = dialog.getByRole("combobox", { name: "To", hidden: true });
    act(() => to.focus());
    await user.selectOptions(to, "Square");
    await user.type(dialog.getByRole("textbox", { name: "Why do they see it?", hidden: true }), "They pay");
    await user.click(dialog.getByRole("button", { name: "Add", hidden: true }));
    const [extra] = extraOf(mapNow().perspectives[1]!);
    expect(extra).toMatchObject({ from: "town", to: "square", kind: "use", why: "They pay" });
    expect([...session.getState().selection]).toEqual([extra?.id]);
    expect(steps()).toBe(1);
  });

  it("one key leaves them", async () => {
    const user = open();
    await user.click(card("City").getByRole("button", { name: "See and rate in their eyes" }));
    press("E");
    expect(screen.queryByRole("group", { name: "In whose eyes" })).toBeNull();
    act(() => session.select(["r1"]));
    press("2");
    expect(steps()).toBe(0);
  });

  it("a sheet over the drawing leaves them, since it rates as agreed", async () => {
    const user = open();
    await user.click(card("City").getByRole("button", { name: "See and rate in their eyes" }));
    act(() => session.showSheet("matrix"));
    expect(session.getState().look.perspective).toBeNull();
  });

  it("student mode and the round are found among all that can be done, and open their section", () => {
    open();
    act(() => actions.find("recode")?.run());
    expect(session.getState().mode).toBe("redesign");
    expect(session.getState().sections.has("recode")).toBe(true);
    expect(actions.find("rounds")?.label()).toBe("Pass the tablet");
  });

  it("each party is found by its name among all that can be done", () => {
    open();
    act(() => actions.find("eyes.see.p1")?.run());
    expect(session.getState().look).toMatchObject({ lens: "perspectives", perspective: "p1" });
  });
});
