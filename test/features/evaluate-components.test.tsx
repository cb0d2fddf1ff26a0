import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { AskingPlace } from "~/features/evaluate/items/AskingPlace";
// Here already when it is asked for.
import "~/features/evaluate/items/ItemsForm";
import { ComponentsCard } from "~/features/evaluate/six/ComponentsCard";
import { Inspector } from "~/features/inspector";
import { setTrust } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { document, session, surface } from "~/state/stores";

import { aMap, variantId } from "./inspector-world";

/** Shows the card beside the inspector, in which what is missing is filled in. */
function show(map: RelataMap) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId });
  session.setMode("evaluate");
  surface.reset();
  render(
    <>
      <AskingPlace>
        <ComponentsCard />
      </AskingPlace>
      <Inspector />
    </>,
  );
  return userEvent.setup();
}

const street = () =>
  aMap({ Police: "actor", Visitors: "actor", Violence: "threat", Square: "space", Film: "commodity" }, [
    "police > visitors",
    "violence > visitors",
  ]);

const open = (user: ReturnType<typeof show>, name: RegExp) =>
  user.click(screen.getByRole("button", { name, expanded: false }));

/** Presses what is missing in a line of the list. */
async function goTo(user: ReturnType<typeof show>, check: string, name: string): Promise<void> {
  const missing = within(screen.getByRole("list", { name: `Missing: ${check}` }));
  await user.click(missing.getByRole("button", { name }));
}

describe("the six components", () => {
  it("say in words what the map has and how much of it is filled in", () => {
    show(street());
    const said = screen.getAllByRole("button", { expanded: false }).map(({ textContent }) => textContent);
    expect(said.slice(0, 6)).toEqual([
      "Environment1 threat, 0 earlier arrangements2 of 10 filled in",
      "Actors2 parties1 of 13 filled in",
      "Trust0 of 2 trust readings given1 of 5 filled in",
      "Spaces1 space1 of 6 filled in",
      "Commodities1 commodity1 of 6 filled in",
      "Impact0 of 10 questions answered, 0 groups rated, 0 feedback links0 of 12 filled in",
    ]);
  });

  it("lead to the field of an element", async () => {
    const user = show(street());
    await open(user, /^Environment/);
    await goTo(user, "Each threat says how bad it is", "Violence");
    expect(screen.getByRole("heading", { level: 2, name: "Violence" })).toBeVisible();
    const severity = screen.getByRole("radiogroup", { name: "Severity" });
    expect(severity).toContainElement(window.document.activeElement as HTMLElement);
    await user.keyboard("4");
    expect(screen.queryByRole("list", { name: "Missing: Each threat says how bad it is" })).toBeNull();
    expect(screen.getByRole("button", { name: /^Environment/ })).toHaveTextContent("3 of 10 filled in");
  });

  it("lead to a part of the panel, which opens", async () => {
    const user = show(street());
    await open(user, /^Actors/);
    await goTo(user, "Each party has its side of all four axes", "Visitors");
    expect(screen.getByRole("button", { name: /^Axes/ })).toHaveAttribute("aria-expanded", "true");
    const first = screen.getByRole("radiogroup", { name: "State or citizen" });
    expect(first).toContainElement(window.document.activeElement as HTMLElement);
  });

  it("lead to what is said of the map as a whole, and from there to an element again", async () => {
    const user = show(street());
    await open(user, /^Environment/);
    await goTo(user, "The circumstances are described", "Describe the circumstances");
    expect(screen.getByRole("textbox", { name: /^Context/ })).toHaveFocus();
    await goTo(user, "Each threat says how likely it is", "Violence");
    const likelihood = screen.getByRole("radiogroup", { name: "Likelihood" });
    expect(likelihood).toContainElement(window.document.activeElement as HTMLElement);
  });

  it("lead to trust the way it is missing, and to its reason", async () => {
    const user = show(setTrust(street(), variantId, ["police > visitors"], "backward", { value: -1 }));
    await open(user, /^Trust/);
    await goTo(user, "Trust is rated each way", "Police → Visitors");
    const trust = screen.getByRole("radiogroup", { name: "Trust of Police in Visitors" });
    expect(trust).toContainElement(window.document.activeElement as HTMLElement);
    await goTo(user, "Each rating of trust gives its reason", "Visitors → Police");
    const reasons = screen.getByRole("group", { name: /Visitors.*Police/ });
    expect(within(reasons).getByRole("textbox")).toHaveFocus();
    await goTo(
      user,
      "Each relation between parties tells what happened before",
      "Police works with Visitors",
    );
    expect(screen.getByRole("button", { name: /^Prehistory/ })).toHaveAttribute("aria-expanded", "true");
  });

  it("lead to one of the ten questions, and to those for a group", async () => {
    const user = show(street());
    await open(user, /^Impact/);
    await goTo(user, "The ten questions are answered", "Fair procedure and voice");
    const form = within(await screen.findByRole("dialog", {}, { timeout: 20_000 }));
    expect(form.getByRole("heading", { level: 3 })).toHaveTextContent(
      "Are people treated fairly, and heard?",
    );
    await user.click(form.getByRole("button", { name: "Close" }));
    await goTo(user, "Each group that is affected is rated by itself", "Visitors");
    expect(
      within(await screen.findByRole("dialog", {}, { timeout: 20_000 })).getByText(/· for Visitors$/),
    ).toBeVisible();
    expect(document.getState().past).toEqual([]);
  });

  it("lead to the drawing with the tool in hand where there is nothing yet", async () => {
    const user = show(aMap({ Police: "actor" }));
    await open(user, /^Spaces/);
    await goTo(user, "At least one space is drawn", "Draw a space");
    expect(session.getState().mode).toBe("map");
    expect(surface.getState().tool).toBe("space");
  });

  it("name ten places of many, and the others when they are asked for", async () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`Party ${at}`, "actor" as const]));
    const user = show(aMap(many));
    await open(user, /^Actors/);
    const line = within(screen.getByRole("list", { name: "Missing: Each party is of a type" }));
    expect(line.getAllByRole("button")).toHaveLength(11);
    await user.click(line.getByRole("button", { name: "3 more" }));
    expect(line.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(Object.keys(many));
  });

  it("may be read where another window holds the map", async () => {
    const user = show(street());
    act(() => session.setReadOnly(true));
    await open(user, /^Environment/);
    await goTo(user, "Each threat says how bad it is", "Violence");
    expect(screen.getByRole("heading", { level: 2, name: "Violence" })).toHaveFocus();
  });
});
