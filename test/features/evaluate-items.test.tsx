import { act, render, screen, within, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { AskingPlace } from "~/features/evaluate/items/AskingPlace";
// Here already when it is asked for.
import "~/features/evaluate/items/ItemsForm";
import { ItemsCard } from "~/features/evaluate/items/ItemsCard";
import { setGroupImpact, setImpactItem } from "~/model/commands/impact";
import { addPerspective } from "~/model/commands/perspectives";
import type { RelataMap } from "~/model/map";
import { asking } from "~/state/asking";
import { document, session } from "~/state/stores";

import { aMap, mapNow, newestStep, stepsTaken, undo, variantId } from "./inspector-world";

const street = () => aMap({ Police: "actor", Visitors: "actor", Square: "space" }, ["police > visitors"]);

const impactNow = () => mapNow().variants[0]!.impact;
const scoresNow = () => Object.values(impactNow().items).map(({ score }) => score);

/** Shows the card of a map, and a hand to use it with. */
function show(map: RelataMap, readOnly = false) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId });
  session.setReadOnly(readOnly);
  render(
    <AskingPlace>
      <ItemsCard />
    </AskingPlace>,
  );
  return userEvent.setup();
}

/** The form, as soon as it is there. */
async function openForm(user: ReturnType<typeof show>, name = "Answer the ten questions") {
  await user.click(screen.getByRole("button", { name }));
  return within(await screen.findByRole("dialog", { name: "The ten questions" }, { timeout: 20_000 }));
}

const heading = () => screen.getByRole("dialog").querySelector("h3")?.textContent;

describe("the form of the ten questions", () => {
  it("is answered by keys alone, each answer one step, and tells how many there are", async () => {
    const user = show(street());
    const form = await openForm(user);
    const asked = form.getByRole("heading", { name: "Did the threat really become smaller?" });
    await waitFor(() => expect(asked).toHaveFocus());
    await user.keyboard("4");
    expect(form.getByRole("button", { name: "4 rather yes" })).toHaveAttribute("aria-pressed", "true");
    expect(form.getByText("1 of 10 answered")).toBeVisible();
    expect(form.getByRole("status")).toHaveTextContent("4, rather yes");
  });

  it("is opened for a party that is asked from elsewhere, and closed for good", async () => {
    const party = { id: "p1", name: "Residents", chain: null, colour: null, securityView: "" };
    const user = show(addPerspective(street(), party));
    act(() => asking.ask("p1"));
    const name = { name: "The ten questions" };
    const form = within(await screen.findByRole("dialog", name, { timeout: 20_000 }));
    expect(form.getByRole("combobox", { name: "Whose answers" })).toHaveDisplayValue(/Residents/u);
    await user.click(form.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("goes on with Enter and arrows, and passes over what is left open", async () => {
    const user = show(street());
    const form = await openForm(user);
    await user.keyboard("4{Enter}2{ArrowRight}{ArrowRight}5");
    expect(heading()).toBe("Do people feel able and at home?");
    expect(scoresNow().slice(0, 4)).toEqual([4, 2, null, 5]);
    expect(form.getByText("7 not known")).toBeVisible();
    expect(stepsTaken()).toBe(3);
    expect(newestStep()).toEqual({ key: "edit.impact" });
    await user.keyboard("{ArrowLeft}{ArrowLeft}.");
    expect(scoresNow().slice(0, 4)).toEqual([4, null, null, 5]);
  });

  it("takes an answer back with the keys for it, and brings it again", async () => {
    const user = show(street());
    await openForm(user);
    await user.keyboard("4{Control>}z{/Control}");
    expect(scoresNow()[0]).toBeNull();
    await user.keyboard("{Control>}y{/Control}");
    expect(scoresNow()[0]).toBe(4);
  });

  it("is never changed by what is not known already, nor by the same answer", async () => {
    const user = show(street());
    await openForm(user);
    await user.keyboard(".33");
    expect(stepsTaken()).toBe(1);
  });

  it("takes a reason in which digits are digits and Enter goes on, and what the answer rests on", async () => {
    const user = show(street());
    const form = await openForm(user);
    await user.click(form.getByRole("textbox", { name: /^Why/ }));
    await user.keyboard("Down by 20%. No more in 2024{Shift>}{Enter}{/Shift}as counted");
    await user.click(form.getByRole("radio", { name: "Measured" }));
    await user.keyboard("5");
    expect(impactNow().items.negativeObservable).toEqual({
      score: 5,
      why: "Down by 20%. No more in 2024\nas counted",
      evidence: "measured",
    });
    expect(stepsTaken()).toBe(3);
    await user.click(form.getByRole("textbox", { name: /^Why/ }));
    await user.keyboard("{Enter}");
    expect(heading()).toBe("Do people feel less threatened?");
    undo();
    expect(scoresNow()[0]).toBeNull();
  });

  it("begins with the first question that is open, ends with all answers, and leads back to any", async () => {
    const scored = setImpactItem(street(), variantId, { of: "overall" }, "negativeObservable", { score: 3 });
    const user = show(scored);
    const form = await openForm(user);
    expect(heading()).toBe("Do people feel less threatened?");
    await user.keyboard("{Enter}".repeat(9));
    expect(heading()).toBe("Those were the ten questions");
    await user.click(form.getByRole("button", { name: "Lawful: not known" }));
    expect(heading()).toBe("Does it keep to the law?");
    await user.keyboard("{Enter}".repeat(7));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("stands on one page too, where keys answer the question that has the focus", async () => {
    const user = show(street());
    const form = await openForm(user);
    await user.click(form.getByRole("button", { name: "All on one page" }));
    expect(form.getAllByRole("heading", { level: 3 })).toHaveLength(10);
    await user.keyboard("{ArrowDown}3{Enter}1");
    expect(scoresNow().slice(0, 3)).toEqual([null, 3, 1]);
    expect(form.getByRole("heading", { name: "Can people really do or be more than before?" })).toHaveFocus();
    await user.click(form.getByRole("button", { name: "One by one" }));
    expect(heading()).toBe("Can people really do or be more than before?");
  });

  it("can be read where another window holds the map, and not changed", async () => {
    const user = show(
      setImpactItem(street(), variantId, { of: "overall" }, "lawfulness", { score: 2 }),
      true,
    );
    const form = await openForm(user, "Read the ten questions");
    expect(form.getByRole("button", { name: "4 rather yes" })).toBeDisabled();
    await user.keyboard("4{Enter}3{Control>}z{/Control}");
    expect(heading()).toBe("Do people feel less threatened?");
    expect(scoresNow().filter((score) => score !== null)).toEqual([2]);
    expect(form.queryByRole("button", { name: "Add a group or a party" })).toBeNull();
    expect(form.getByRole("combobox", { name: "Whose answers" })).toBeEnabled();
  });
});

describe("for a group", () => {
  it("the questions are asked by themselves once it is added, and let go as one step", async () => {
    const user = show(street());
    const form = await openForm(user);
    await user.click(form.getByRole("button", { name: "Add a group or a party" }));
    const groups = form.getByRole("combobox", { name: "A group that is affected" });
    expect(within(groups).queryByRole("option", { name: "Square" })).toBeNull();
    await user.selectOptions(groups, "Visitors");
    await user.click(form.getByRole("button", { name: "Ask for this group" }));
    expect(form.getByText(/· for Visitors$/)).toBeVisible();
    await user.keyboard("2");
    expect(impactNow().byGroup[0]?.items?.negativeObservable.score).toBe(2);
    expect(scoresNow()[0]).toBeNull();
    expect(newestStep()).toEqual({ key: "edit.impactOn", values: { name: "Visitors" } });
    await user.click(form.getByRole("button", { name: "Remove the answers for Visitors" }));
    expect(impactNow().byGroup).toEqual([]);
    expect(form.getByRole("combobox", { name: "Whose answers" })).toHaveValue("overall");
    undo();
    expect(impactNow().byGroup[0]?.items?.negativeObservable.score).toBe(2);
  });

  it("two scores can stand in the place of ten answers, and ten in the place of two", async () => {
    const user = show(setGroupImpact(street(), variantId, "visitors", { effectiveness: 1.2 }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Whose answers" }), "Visitors");
    expect(screen.getByText("1.2 of 5")).toBeVisible();
    const form = await openForm(user);
    expect(form.getByText("Now 1.2 of 5, between two answers.")).toBeVisible();
    await user.keyboard("{Enter}3");
    expect(impactNow().byGroup[0]).toMatchObject({ effectiveness: 1.2, legitimacy: 3, items: null });
    await user.click(form.getByRole("button", { name: "Ask the ten questions instead" }));
    await user.keyboard("5");
    expect(impactNow().byGroup[0]?.items?.negativeObservable.score).toBe(5);
    await user.click(form.getByRole("button", { name: "Two scores only instead" }));
    expect(impactNow().byGroup[0]).toMatchObject({ effectiveness: 1.2, legitimacy: 3, items: null });
    undo();
    expect(impactNow().byGroup[0]?.items?.negativeObservable.score).toBe(5);
  });

  it("that is gone, the arrangement as a whole is asked", async () => {
    const user = show(setGroupImpact(street(), variantId, "visitors", {}));
    await user.selectOptions(screen.getByRole("combobox", { name: "Whose answers" }), "Visitors");
    const form = await openForm(user);
    act(() => document.open(aMap({ Police: "actor" })));
    expect(form.getByRole("combobox", { name: "Whose answers" })).toHaveValue("overall");
  });
});

describe("in the eyes of a party", () => {
  it("the questions are asked of one that the map has, or of a new one in one step", async () => {
    const party = { id: "p", name: "Parents", chain: null, colour: null, securityView: "" };
    const user = show(addPerspective(street(), party));
    const form = await openForm(user);
    await user.click(form.getByRole("button", { name: "Add a group or a party" }));
    await user.selectOptions(form.getByRole("combobox", { name: "A party whose view is asked" }), "Parents");
    await user.click(form.getByRole("button", { name: "Ask this party" }));
    await user.keyboard("1");
    expect(newestStep()).toEqual({ key: "edit.impactSeenBy", values: { name: "Parents" } });
    await user.click(form.getByRole("button", { name: "Add a group or a party" }));
    await user.type(form.getByRole("textbox", { name: "A party whose view is asked" }), "Owners");
    await user.click(form.getByRole("button", { name: "Add and ask this party" }));
    await user.keyboard("5");
    expect(mapNow().perspectives.map(({ name }) => name)).toEqual(["Parents", "Owners"]);
    expect(impactNow().byPerspective.map(({ items }) => items.negativeObservable.score)).toEqual([1, 5]);
    undo();
    undo();
    expect(mapNow().perspectives).toHaveLength(1);
  });
});

describe("the card of the ten questions", () => {
  it("says each answer in a row, with what it rests on, and the reason when it is pressed", async () => {
    const place = { of: "overall" } as const;
    const said = { score: 2, why: "A court said so", evidence: "reported" } as const;
    const user = show(setImpactItem(street(), variantId, place, "lawfulness", said));
    expect(screen.getByText("1 of 10 answered")).toBeVisible();
    expect(screen.getByRole("button", { name: "They stay committed: not known" })).toBeVisible();
    const row = screen.getByRole("button", { name: "Lawful: 2, rather no, reported" });
    await user.click(row);
    expect(row).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("A court said so")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Change this answer" }));
    await screen.findByRole("dialog");
    expect(heading()).toBe("Does it keep to the law?");
  });
});
