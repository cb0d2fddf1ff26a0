import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { variantActions } from "~/features/canvas/actions/variants";
import { Changes } from "~/features/redesign/changes/Changes";
import { Compare } from "~/features/redesign/compare/Compare";
import { Variants } from "~/features/redesign/variants/Variants";
import { updateElements } from "~/model/commands/elements";
import { removeItems } from "~/model/commands/items";
import { setTrust } from "~/model/commands/relations";
import { forkVariant } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { variantOf } from "~/model/queries";
import { document, session } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { aMap } from "../a";

const street = aMap("Police 1/-1> Visitors", "Council > Police", "Court");
const forked = forkVariant(street, "now", { id: "then", name: "Then" });
const redesigned = removeItems(
  setTrust(forked, "then", ["r1"], "backward", { value: 1 }),
  "then",
  new Set(["court"]),
);

function open(map: RelataMap, variantId: string, part: "variants" | "compare" | "changes") {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId });
  const Part = { variants: Variants, compare: Compare, changes: Changes }[part];
  render(
    <ToastProvider>
      <Part />
    </ToastProvider>,
  );
  return userEvent.setup();
}

const names = () => document.getState().map!.variants.map(({ name }) => name);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const inMenu = async (user: ReturnType<typeof userEvent.setup>, variant: string, what: string) => {
  await user.click(button(`What can be done with ${variant}`));
  await user.click(await screen.findByRole("menuitem", { name: what }));
};

beforeEach(() => {
  act(() => {
    session.leave();
    document.close();
  });
});

describe("the list of variants", () => {
  it("shows another variant at one press, and says what each is", async () => {
    const user = open(redesigned, "now", "variants");
    expect(button(/^Now in view · as it is$/u)).toHaveAttribute("aria-pressed", "true");
    await user.click(button(/^Then based on “Now”$/u));
    expect(session.getState().variantId).toBe("then");
    expect(button(/^Then in view/u)).toHaveAttribute("aria-pressed", "true");
  });

  it("forks the one in view, asks nothing, and lets its name be written in place", async () => {
    const user = open(street, "now", "variants");
    await user.click(button("New variant from this"));
    expect(names()).toEqual(["Now", "Variant 2"]);
    const field = screen.getByRole("textbox", { name: "Name of the variant" });
    expect(field).toHaveFocus();
    await user.keyboard("With oversight{Enter}");
    expect(names()).toEqual(["Now", "With oversight"]);
    expect(button(/^With oversight in view · based on “Now”$/u)).toHaveFocus();
    act(document.undo);
    act(document.undo);
    expect(names()).toEqual(["Now"]);
    expect(session.getState().variantId).toBe("now");
  });

  it("moves a variant with Alt and the arrows, deletes it, and takes that back", async () => {
    const user = open(redesigned, "then", "variants");
    button(/^Then in view/u).focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(names()).toEqual(["Then", "Now"]);
    await inMenu(user, "Then", "Delete");
    expect(names()).toEqual(["Now"]);
    expect(session.getState().variantId).toBe("now");
    await user.click(button("Undo"));
    expect(names()).toEqual(["Then", "Now"]);
  });

  it("keeps the last variant", async () => {
    const user = open(street, "now", "variants");
    await user.click(button("What can be done with Now"));
    expect(await screen.findByRole("menuitem", { name: "Rename" })).toBeVisible();
    expect(screen.queryByRole("menuitem", { name: "Delete" })).toBeNull();
  });

  it("says why a variant is and how far it has come; a stay in a field is one step", async () => {
    const user = open(redesigned, "then", "variants");
    await user.click(button("Details of Then"));
    await user.type(screen.getByRole("textbox", { name: "Why this variant" }), "Trust");
    await user.tab();
    await user.selectOptions(screen.getByRole("combobox", { name: "State of the redesign" }), "Proposed");
    expect(variantOf(document.getState().map!, "then")).toMatchObject({
      reason: "Trust",
      status: "proposed",
    });
    expect(document.getState().past).toHaveLength(2);
  });

  it("can be looked at alone where the map may only be read", () => {
    open(redesigned, "now", "variants");
    act(() => session.setReadOnly(true));
    expect(screen.queryByRole("button", { name: "New variant from this" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^What can be done/u })).toBeNull();
  });

  it("tells the story of a redesign at one press, from wherever one stands", async () => {
    const user = open(redesigned, "now", "variants");
    expect(screen.getByText("“Then” changes “Now” in 2 places.")).toBeVisible();
    await user.click(button("Show what changes"));
    expect(session.getState()).toMatchObject({ variantId: "then", look: { lens: "changes", base: null } });
    await user.click(button("Back to Trust"));
    expect(session.getState().look.lens).toBe("trust");
  });
});

describe("comparing", () => {
  it("counts what differs, and shows it on the drawing, alone if one likes", async () => {
    const user = open(redesigned, "then", "compare");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "0 new",
      "1 changed",
      "1 ended",
    ]);
    await user.click(screen.getByRole("checkbox", { name: "Changes only" }));
    expect(session.getState().look).toMatchObject({
      lens: "changes",
      only: new Set(["added", "changed", "ended"]),
    });
    expect(screen.getByRole("checkbox", { name: "Show on the drawing" })).toBeChecked();
  });

  it("holds a variant against any other", async () => {
    const map = forkVariant(redesigned, "now", { id: "else", name: "Else" });
    const user = open(map, "then", "compare");
    await user.selectOptions(screen.getByRole("combobox", { name: "Compare “Then” with" }), "Else");
    expect(session.getState().look.base).toBe("else");
  });

  it("asks what to compare with where a variant is based on nothing", () => {
    open(redesigned, "now", "compare");
    expect(screen.getByText(/^“Now” is based on no other variant/u)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Side by side" })).toBeNull();
  });
});

describe("the list of changes", () => {
  it("tells each, lights it up, and takes its reason as one step", async () => {
    const user = open(redesigned, "then", "changes");
    expect(screen.getByText("2 changes, 2 without a reason")).toBeVisible();
    const [court, relation] = screen.getAllByRole("listitem").map((row) => within(row).getByRole("button"));
    expect(court).toHaveTextContent("ended");
    expect(relation).toHaveTextContent("trust of Visitors in Police rises from −1 to +1");
    await user.click(relation!);
    expect([...session.getState().focus]).toEqual(["r1"]);
    await user.click(relation!);
    expect([...session.getState().focus]).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Why: Police works with Visitors" }), "Body cameras");
    expect(variantOf(document.getState().map!, "then").changes).toEqual([{ ref: "r1", why: "Body cameras" }]);
    expect(document.getState().past).toHaveLength(1);
    expect(await screen.findByText("2 changes, 1 without a reason")).toBeVisible();
  });

  it("shows one sort alone, and copies all as text", async () => {
    const map = updateElements(redesigned, "then", ["police"], { label: "City police" });
    const user = open(map, "then", "changes");
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await user.click(screen.getByRole("radio", { name: "ended" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    await user.click(button("Copy as text"));
    expect(copied.mock.calls[0]?.[0].split("\n")).toEqual([
      "“Then” compared with “Now”",
      "",
      "- City police: relabelled from “Police” to “City police”.",
      "- Ended: Court.",
      "- City police works with Visitors: trust of Visitors in City police rises from −1 to +1.",
      "",
    ]);
  });
});

describe("the keys of variants", () => {
  it("go round through all of them", () => {
    document.open(redesigned);
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
    const [next, before] = variantActions();
    next?.run();
    expect(session.getState().variantId).toBe("then");
    next?.run();
    expect(session.getState().variantId).toBe("now");
    before?.run();
    expect(session.getState().variantId).toBe("then");
    document.open(street);
    expect(next?.can?.(new Set())).toBe(false);
  });
});
