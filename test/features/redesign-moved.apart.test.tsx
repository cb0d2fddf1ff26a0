import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { Carry } from "~/features/redesign/carry/Carry";
import { Moved } from "~/features/redesign/moved/Moved";
import { TryIt } from "~/features/redesign/tryit/TryIt";
import { addElement, updateElements } from "~/model/commands/elements";
import { addRelation, setHumanSecurity, updateRelations } from "~/model/commands/relations";
import { forkVariant } from "~/model/commands/variants";
import { newElement } from "~/model/element";
import type { RelataMap } from "~/model/map";
import { elementOf, relationOf, variantOf } from "~/model/queries";
import { newRelation } from "~/model/relation";
import { actions, document, session } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { aMap, nowOf } from "../a";

vi.mock("~/state/insights/useInsight", () => import("./insightNow"));

const street = updateElements(
  updateRelations(
    updateRelations(
      aMap("Police -1/-2> Visitors P-2 E-1", "Council 1/1> Shops", "Shops 1/1> Visitors P1 E1"),
      "now",
      ["r1"],
      {
        kind: "coercion",
      },
    ),
    "now",
    ["r2"],
    { kind: "oversight" },
  ),
  "now",
  ["council"],
  { type: "oversight_body" },
);
const two = setHumanSecurity(forkVariant(street, "now", { id: "then", name: "Then" }), "then", ["r1"], {
  protection: 1,
});

function open(map: RelataMap, variantId: string, body: React.ReactNode) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId });
  session.setMode("redesign");
  render(<ToastProvider>{body}</ToastProvider>);
  return userEvent.setup();
}

const mapNow = () => {
  const { map } = document.getState();
  if (map === null) throw new Error("no map is open");
  return map;
};
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const unchecked = /^Nothing on this map calls Police to account/u;

beforeEach(() => {
  session.leave();
});

describe("what moved", () => {
  it("is told against what a variant is based on, gains beside what comes new, and lights up", async () => {
    const user = open(two, "then", <Moved />);
    expect(screen.getByRole("combobox", { name: "Compared with" })).toHaveValue("now");
    const parties = screen.getByRole("region", { name: "Parties" });
    expect(within(parties).getByText("−0.50 (worst −2) → +1.00 (worst +1)")).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: /^Solved \(\d\)$/u })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: /^New \(\d\)$/u })).toBeInTheDocument();
    const solved = /^Within the arrangement itself, a grave threat to Visitors/u;
    await user.click(button(solved));
    expect([...session.getState().focus]).toEqual(["visitors", "r1"]);
    await user.click(button(solved));
    expect(session.getState().focus.size).toBe(0);
  });

  it("shows its arrows as a table too, and an arrow lights up its party", async () => {
    const user = open(two, "then", <Moved />);
    const parties = within(screen.getByRole("region", { name: "Parties" }));
    const arrow = parties.getByRole("button", { name: /^Visitors: protection −0.50 \(worst −2\) → \+1.00/u });
    arrow.focus();
    await user.keyboard("{Enter}");
    expect([...session.getState().focus]).toEqual(["visitors", "r1"]);
    expect(arrow).toHaveAttribute("aria-pressed", "true");
    await user.click(parties.getByRole("button", { name: "As a table" }));
    const row = parties.getByRole("row", { name: /^Visitors/u });
    expect(row).toHaveTextContent("abandoned, targeted → protected but dependent");
  });

  it("asks with what to compare a variant that is based on none, and says so where there is one alone", async () => {
    const user = open(two, "now", <Moved />);
    expect(screen.getByText(/^This variant is based on no other/u)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "Compared with" }), "Then");
    expect(screen.getByRole("region", { name: "Findings" })).toBeInTheDocument();
  });

  it("says that there is nothing to compare with on a map of one variant", () => {
    open(street, "now", <Moved />);
    expect(screen.getByText(/^This map has one variant/u)).toBeInTheDocument();
  });
});

describe("a suggestion", () => {
  const preview = async () => {
    const user = open(street, "now", <TryIt />);
    await user.click(button(unchecked));
    expect(screen.getByText("One way would be formal oversight of Police by Council.")).toBeInTheDocument();
    await user.click(screen.getAllByRole("button", { name: "Preview" })[0]!);
    return user;
  };

  it("is previewed without changing anything, and lights up what it is about", async () => {
    await preview();
    const told = within(screen.getByRole("group", { name: "Preview" }));
    expect(told.getByText(/^New: Council oversees Police/u)).toBeInTheDocument();
    expect(
      told.getByText(/^1 relation is new. Its trust, protection and empowerment are unknown/u),
    ).toBeInTheDocument();
    expect(told.getByText(unchecked)).toBeInTheDocument();
    expect([...session.getState().focus]).toEqual(["council", "police"]);
    expect(mapNow()).toBe(street);
  });

  it("says of findings that come that they come, and not that there is nothing else", async () => {
    const helped = aMap("Council 1/1> Visitors P2 E1", "Helpers 1/1> Council");
    const map = updateElements(helped, "now", ["helpers"], { type: "civil_society" });
    const user = open(map, "now", <TryIt />);
    await user.click(button(/^All protection/u));
    await user.click(screen.getAllByRole("button", { name: "Preview" })[0]!);
    expect(screen.getByText("Findings that come")).toBeInTheDocument();
    expect(screen.queryByText(/^No other finding/u)).not.toBeInTheDocument();
  });

  it("is accepted in a new variant with its reason, in one step", async () => {
    const user = await preview();
    const reason = screen.getByRole("textbox", { name: "Reason" });
    await user.clear(reason);
    await user.type(reason, "It is due.");
    await user.click(button("Accept in a new variant"));
    const [now, fork] = mapNow().variants;
    expect(now).toBe(nowOf(street));
    expect(fork).toMatchObject({ name: "Now, with oversight of Police", basedOn: "now" });
    expect(session.getState().variantId).toBe(fork?.id);
    const added = fork?.relations.at(-1);
    expect(added).toMatchObject({ from: "council", to: "police", kind: "oversight", humanSecurity: null });
    expect(fork?.changes).toEqual([{ ref: added?.id, why: "It is due." }]);
    expect(screen.queryByRole("button", { name: unchecked })).not.toBeInTheDocument();
    act(document.undo);
    expect(mapNow()).toBe(street);
    expect(session.getState().variantId).toBe("now");
    expect(button(unchecked)).toBeInTheDocument();
  });

  it("is accepted in the variant in view, by the list of actions in a new one", async () => {
    const user = await preview();
    expect(actions.find("acceptInNewVariant")).toBeDefined();
    await user.click(button("Accept in “Now”"));
    expect(mapNow().variants).toHaveLength(1);
    expect(nowOf(mapNow()).relations).toHaveLength(4);
    expect(actions.find("acceptInNewVariant")).toBeUndefined();
  });

  it("cannot be accepted where the map is only looked at", async () => {
    await preview();
    act(() => session.setReadOnly(true));
    expect(button("Accept in a new variant")).toBeDisabled();
    expect(button("Accept in “Now”")).toBeDisabled();
  });
});

describe("carrying over", () => {
  const ombudsman = newElement("ombudsman", "actor", "Ombudsman", null);
  const richer = addElement(two, "then", ombudsman);
  const police = elementOf(variantOf(richer, "then"), "police");
  if (police === undefined) throw new Error("no police");
  const redesigned = addRelation(richer, "then", newRelation("r9", ombudsman, police, "oversight"));

  it("merges all back into what a variant is based on, in one step", async () => {
    const user = open(redesigned, "then", <Carry />);
    await user.click(button("Merge 3 changes back into “Now”"));
    expect(relationOf(nowOf(mapNow()), "r1")?.humanSecurity?.protection).toBe(1);
    expect(elementOf(nowOf(mapNow()), "ombudsman")).toBeDefined();
    expect(session.getState().variantId).toBe("now");
    // A second press carries nothing on.
    expect(screen.getByText(/^These two variants differ in nothing/u)).toBeInTheDocument();
    act(document.undo);
    expect(mapNow()).toBe(redesigned);
  });

  it("begins with the variant that is compared with", () => {
    open(forkVariant(redesigned, "then", { id: "later", name: "Later" }), "later", <Carry />);
    const into = screen.getByRole("combobox", { name: "Carry them into" });
    expect(into).toHaveValue("then");
    act(() => session.changeLook({ base: "now" }));
    expect(into).toHaveValue("now");
  });

  it("of some says what comes along before it is done", async () => {
    const user = open(redesigned, "then", <Carry />);
    await user.click(button("None"));
    expect(button("Choose what to carry")).toBeDisabled();
    await user.click(screen.getByRole("checkbox", { name: /^New: Ombudsman oversees Police/u }));
    expect(screen.getByText(/^Ombudsman comes along/u)).toBeInTheDocument();
    await user.click(button("Merge 1 change back into “Now”"));
    expect(relationOf(nowOf(mapNow()), "r1")?.humanSecurity?.protection).toBe(-2);
    expect(elementOf(nowOf(mapNow()), "ombudsman")).toBeDefined();
  });

  it("goes the other way round", async () => {
    const user = open(redesigned, "then", <Carry />);
    await user.click(button("The other way round"));
    await user.click(button("Carry 3 changes into “Then”"));
    const then = variantOf(mapNow(), "then");
    expect(relationOf(then, "r9")).toBeUndefined();
    expect(relationOf(then, "r1")?.humanSecurity?.protection).toBe(-2);
  });
});
