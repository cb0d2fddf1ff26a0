import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { addFeedback, setGroupImpact } from "~/model/commands/impact";
import { addPerspective } from "~/model/commands/perspectives";
import type { RelataMap } from "~/model/map";

import { aMap, inspect, mapNow, newestStep, radio, stepsTaken, undo, variantId } from "./inspector-world";

const street = () =>
  aMap({ Police: "actor", Visitors: "actor", Square: "space", Violence: "threat" }, [
    "police > visitors",
    "violence > visitors",
  ]);

function seenByParents(): RelataMap {
  const perspective = { name: "Parents", chain: null, colour: "#1767a8", securityView: "" };
  return addPerspective(street(), { ...perspective, id: "parents" });
}

const impactNow = () => mapNow().variants[0]!.impact;
const feedbackNow = () => mapNow().variants[0]!.feedback;

type User = ReturnType<typeof inspect>;

const open = (user: User, part: RegExp) => user.click(screen.getByRole("button", { name: part }));

/** Chooses from a list that is made when it is reached. */
async function choose(user: User, name: string, option: string): Promise<void> {
  const list = screen.getByRole("combobox", { name });
  await user.click(list);
  await user.selectOptions(list, option);
}

describe("the impact on a group", () => {
  it("is added for an actor, rated in summary with a reason, and removed", async () => {
    const user = inspect(street());
    await open(user, /^Impact by group/);
    const groups = screen.getByRole("combobox", { name: "An affected group" });
    await user.click(groups);
    expect(within(groups).queryByRole("option", { name: "Square" })).toBeNull();
    await choose(user, "An affected group", "Visitors");
    await user.click(screen.getByRole("button", { name: "Add this group" }));
    expect(screen.getByRole("textbox", { name: "Effectiveness" })).toHaveFocus();
    await user.keyboard("2,5");
    await user.type(screen.getByRole("textbox", { name: "Legitimacy" }), "9");
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Searched at random");
    expect(newestStep()).toEqual({ key: "edit.impactOn", values: { name: "Visitors" } });
    expect(impactNow().byGroup).toEqual([
      { element: "visitors", items: null, effectiveness: 2.5, legitimacy: null, why: "Searched at random" },
    ]);
    expect(stepsTaken()).toBe(3);
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.getByText("Effectiveness 2.5, legitimacy Not known")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove the impact on Visitors" }));
    expect(impactNow().byGroup).toEqual([]);
    expect(groupsList()).toHaveFocus();
    undo();
    expect(screen.getByText("Searched at random")).toBeVisible();
  });

  it("is scored item by item, apart from the scores over all, and in summary again", async () => {
    const user = inspect(setGroupImpact(street(), variantId, "police", { effectiveness: 4 }));
    await open(user, /^Impact by group/);
    await user.click(screen.getByRole("button", { name: "Edit the impact on Police" }));
    await user.click(screen.getByRole("button", { name: "Score the ten items instead" }));
    await user.click(radio("Police: Lawful", "5"));
    await user.type(screen.getByRole("textbox", { name: "Reason: Lawful", hidden: true }), "By law");
    const [group] = impactNow().byGroup;
    expect(group?.items?.lawfulness).toEqual({ score: 5, why: "By law", evidence: null });
    expect(impactNow().items.lawfulness.score).toBeNull();
    expect(stepsTaken()).toBe(3);
    await user.click(screen.getByRole("button", { name: "Score in summary instead" }));
    expect(screen.getByRole("textbox", { name: "Effectiveness" })).toHaveValue("4");
    undo();
    expect(radio("Police: Lawful", "5")).toBeChecked();
  });
});

describe("the impact as a party sees it", () => {
  it("is added for a perspective, scored with reasons, and removed", async () => {
    const user = inspect(seenByParents());
    await open(user, /^Impact by party/);
    await choose(user, "Party", "Parents");
    await user.click(screen.getByRole("button", { name: "Add a judgement" }));
    await user.click(radio("Parents: They stay committed", "1"));
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Nobody listened");
    expect(impactNow().byPerspective).toMatchObject([
      { perspective: "parents", items: { commitment: { score: 1 } }, why: "Nobody listened" },
    ]);
    expect(newestStep()).toEqual({ key: "edit.impactSeenBy", values: { name: "Parents" } });
    expect(screen.queryByRole("combobox", { name: "Party" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Remove the judgement of Parents" }));
    expect(impactNow().byPerspective).toEqual([]);
    expect(stepsTaken()).toBe(4);
  });

  it("begins with a perspective that is new to the map, in one step", async () => {
    const user = inspect(street());
    await open(user, /^Impact by party/);
    await user.click(screen.getByRole("button", { name: "New party" }));
    const add = screen.getByRole("button", { name: "Add a judgement" });
    expect(add).toBeDisabled();
    await user.type(screen.getByRole("textbox", { name: "Name of the party" }), "Shopkeepers");
    await user.click(add);
    expect(mapNow().perspectives).toMatchObject([{ name: "Shopkeepers", chain: null }]);
    expect(impactNow().byPerspective).toHaveLength(1);
    expect(stepsTaken()).toBe(1);
  });
});

describe("a feedback link", () => {
  it("is added once both ends are chosen from everything on the map, and removed", async () => {
    const user = inspect(street());
    await open(user, /^Feedback/);
    await user.click(screen.getByRole("button", { name: "New feedback link" }));
    const add = screen.getByRole("button", { name: "Add this link" });
    const from = screen.getByRole("combobox", { name: "From" });
    await user.click(from);
    const groups = within(from)
      .getAllByRole("group")
      .map((group) => group.getAttribute("label"));
    expect(groups).toEqual(["Impact", "Threats", "Spaces", "Actors", "Relations"]);
    await user.selectOptions(from, "Violence");
    expect(add).toBeDisabled();
    await choose(user, "To", "Police works with Visitors");
    await user.click(radio("Effect", "Weakens (−)"));
    expect(stepsTaken()).toBe(0);
    await user.click(add);
    expect(feedbackNow()).toMatchObject([
      { from: "threat:violence", to: "relation:police > visitors", polarity: "-", delay: null },
    ]);
    expect(screen.getByText("“Violence” weakens “Police works with Visitors” (−)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove feedback: Link 1" }));
    expect(feedbackNow()).toEqual([]);
    expect(stepsTaken()).toBe(2);
    expect(newestStep()).toEqual({ key: "edit.feedback" });
  });

  it("has every field edited, each in one step", async () => {
    const ends = { from: "element:violence", to: "impact:effectiveness" };
    const link = { id: "loop", polarity: "+", delay: "long", strength: null, why: "", ...ends } as const;
    const user = inspect(addFeedback(street(), variantId, link));
    await open(user, /^Feedback/);
    await user.click(screen.getByRole("button", { name: "Edit feedback: Link 1" }));
    expect(screen.getByRole("combobox", { name: "From" })).toHaveDisplayValue("Violence");
    await choose(user, "From", "Visitors");
    await choose(user, "To", "Legitimacy");
    await user.click(radio("Effect", "Weakens (−)"));
    await user.click(radio("Delay", "Not known"));
    await user.type(screen.getByRole("textbox", { name: "Strength, 0 to 1" }), "0.25");
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Fear");
    expect(feedbackNow()).toEqual([
      {
        id: "loop",
        from: "element:visitors",
        to: "impact:legitimacy",
        polarity: "-",
        delay: null,
        strength: 0.25,
        why: "Fear",
      },
    ]);
    expect(stepsTaken()).toBe(6);
    undo();
    expect(screen.getByRole("textbox", { name: "Reason" })).toHaveValue("");
  });
});

function groupsList(): HTMLElement {
  return screen.getByRole("combobox", { name: "An affected group" });
}
