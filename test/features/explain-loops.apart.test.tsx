import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { Loops } from "~/features/explain/loops/Loops";
import { addFeedback, removeFeedback } from "~/model/commands/impact";
import { keepLoop } from "~/model/commands/loops";
import type { RelataMap } from "~/model/map";
import { keptLoopsOf } from "~/model/queries";
import { document, session, surface } from "~/state/stores";

import { aMap, nowOf } from "../a";

vi.mock("~/state/insights/useInsight", () => import("./insightNow"));

const link = { polarity: "+", delay: null, strength: null, why: "" } as const;
const street = aMap("Police 1/-1> Visitors", "threat:Fraud > Visitors", "space:Square", "commodity:Data");
const halfway = addFeedback(
  addFeedback(street, "now", {
    ...{ ...link, id: "l1", from: "threat:fraud", to: "relation:r1" },
    ...{ strength: 0.8, delay: "long", why: "Fear calls for controls" },
  }),
  "now",
  { ...link, id: "l2", from: "relation:r1", to: "impact:legitimacy", polarity: "-" },
);
const closed = addFeedback(halfway, "now", {
  ...{ ...link, id: "l3", from: "impact:legitimacy", to: "threat:fraud", polarity: "-" },
});
const title = "Fraud → Police works with Visitors → Legitimacy and back";

function open(map: RelataMap, readOnly = false) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  session.setReadOnly(readOnly);
  const shown = render(<Loops />);
  return { user: userEvent.setup(), ...shown };
}

const loop = (name: string) => screen.getByRole("article", { name });
const face = (name: string) => within(loop(name)).getByRole("button", { name: new RegExp(`^${name}`, "u") });
const now = () => nowOf(document.getState().map!);

beforeEach(() => {
  act(() => {
    surface.showLoop(null);
    session.leave();
    document.close();
  });
});

describe("feedback loops", () => {
  it("are told in sentences with reasons, delay, and what is assumed", () => {
    open(closed);
    const said = within(loop(title));
    expect(said.getByText("Reinforcing: A change comes back as more of the same.")).toBeVisible();
    expect(
      said.getByText("After one round: +0.20 · Longest delay: Long · 2 strengths assumed"),
    ).toBeVisible();
    expect(said.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "The more “Fraud”, the more “Police works with Visitors”.Fear calls for controlsDelay: Long · Strength 0.8",
      "The more “Police works with Visitors”, the less “Legitimacy”.Strength not known, 0.5 assumed",
      "The more “Legitimacy”, the less “Fraud”.Strength not known, 0.5 assumed",
    ]);
    expect(said.getByText("(+0.8) × (−0.5) × (−0.5) = +0.2000")).toBeInTheDocument();
  });

  it("light up and go round on the drawing until they are pressed again", async () => {
    const { user } = open(closed);
    await user.click(face(title));
    expect([...session.getState().focus]).toEqual(["fraud", "r1"]);
    expect(surface.getState().loop?.links.map(({ from, name, slow }) => [from, name, slow])).toEqual([
      ["threat:fraud", "Fraud", true],
      ["relation:r1", "Police works with Visitors", false],
      ["impact:legitimacy", "Legitimacy", false],
    ]);
    expect(face(title)).toHaveAttribute("aria-pressed", "true");
    await user.click(face(title));
    expect([session.getState().focus.size, surface.getState().loop]).toEqual([0, null]);
  });

  it("go round no longer when one leaves", async () => {
    const { user, unmount } = open(closed);
    await user.click(face(title));
    unmount();
    expect(surface.getState().loop).toBeNull();
  });

  it("are named and kept, stand first, and are let go, each one step", async () => {
    const { user } = open(closed);
    await user.click(screen.getByRole("button", { name: "Name and keep" }));
    expect(screen.getByRole("textbox", { name: "Name of the loop" })).toHaveFocus();
    await user.keyboard("Spiral of fear{Enter}");
    expect(keptLoopsOf(now()).map(({ name, links }) => [name, links])).toEqual([
      ["Spiral of fear", ["l1", "l2", "l3"]],
    ]);
    expect(screen.getAllByRole("article")).toEqual([loop("Spiral of fear")]);
    await user.type(screen.getByRole("textbox", { name: "Note" }), "Ask");
    await user.tab();
    expect(keptLoopsOf(now())[0]?.note).toBe("Ask");
    act(document.undo);
    expect(keptLoopsOf(now())[0]?.note).toBe("");
    await user.click(screen.getByRole("button", { name: "Let go of the loop Spiral of fear" }));
    expect(now()).not.toHaveProperty("loops");
    expect(document.getState().past).toHaveLength(2);
    expect(loop(title)).toBeVisible();
  });

  it("[K1] that are broken say so rather than vanish", () => {
    const kept = keepLoop(closed, "now", { id: "k", name: "Spiral", links: ["l1", "l2", "l3"], note: "" });
    open(removeFeedback(kept, "now", "l2"));
    expect(within(loop("Spiral")).getByText(/Broken: 1 of its links is gone/u)).toBeVisible();
  });

  it("cannot be kept or closed by who may only look", () => {
    open(closed, true);
    expect(screen.getByRole("button", { name: "Name and keep" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Close another loop" })).toBeDisabled();
  });
});

describe("a map without a loop", () => {
  it("says so, and which ends are loose", () => {
    open(halfway);
    expect(screen.getByText("No loop closes yet.")).toBeVisible();
    expect(screen.getByText("Nothing follows from “Legitimacy” yet.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Nothing leads to “Fraud” yet." })).toBeVisible();
    expect(screen.getByText("Nothing leads to “Effectiveness”, and nothing follows from it.")).toBeVisible();
  });

  it("gets one by a link from what leads nowhere to what began it, in one step", async () => {
    const { user } = open(halfway);
    await user.click(screen.getByRole("button", { name: "Lead on from Legitimacy" }));
    const to = screen.getByRole("combobox", { name: "What it returns to" });
    await user.hover(to);
    const atOnce = within(to).getByRole("group", { name: "Closes a loop at once" });
    expect(
      within(atOnce)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["Police works with Visitors", "Fraud"]);
    for (const group of ["Spaces", "Goods", "Impact"])
      expect(within(to).getByRole("group", { name: group })).toBeInTheDocument();
    await user.selectOptions(to, "Fraud");
    await user.click(screen.getByRole("radio", { name: /^Weakens/u }));
    await user.click(screen.getByRole("radio", { name: "Long" }));
    const strength = screen.getByRole("textbox", { name: "Strength, 0 to 1" });
    await user.type(strength, "7");
    expect(screen.getByRole("button", { name: "Add this link, and close a loop" })).toBeDisabled();
    await user.clear(strength);
    await user.type(strength, "0,6");
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Nobody helps any more");
    await user.click(screen.getByRole("button", { name: "Add this link, and close a loop" }));
    expect(now().feedback.at(-1)).toMatchObject({
      ...{ from: "impact:legitimacy", to: "threat:fraud", polarity: "-", delay: "long", strength: 0.6 },
      why: "Nobody helps any more",
    });
    expect(loop(title)).toBeVisible();
    expect(document.getState().past).toHaveLength(1);
    act(document.undo);
    expect(screen.getByText("No loop closes yet.")).toBeVisible();
  });
});
