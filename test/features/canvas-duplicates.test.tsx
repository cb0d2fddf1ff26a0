import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { DuplicatesDialog } from "~/features/canvas/duplicates/DuplicatesDialog";
import { en } from "~/i18n/en";
import { addWords } from "~/i18n/text";
import { updateElements } from "~/model/commands/elements";
import { forkVariant } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { document, session, surface } from "~/state/stores";

import { aMap, elementsNow, mapNow, newestStep, stepsTaken, undo, variantId } from "./inspector-world";

addWords({ words: en.words });

const relations = [
  "police > visitors",
  "police > mayor",
  "polcie > visitors",
  "polcie > mayor",
  "police > polcie",
];
const together = ["police > visitors", "police > mayor", "police > visitors", "police > mayor"];
const people = { Police: "actor", Visitors: "actor", Polcie: "actor", Mayor: "actor" } as const;

function show(map: RelataMap, ...asked: readonly string[]) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId });
  const onClose = vi.fn<() => void>();
  render(<DuplicatesDialog asked={asked} onClose={onClose} />);
  return { user: userEvent.setup(), onClose };
}

function names(): readonly string[] {
  return elementsNow().map(({ label }) => label);
}

function ends(): readonly string[] {
  return mapNow().variants[0]!.relations.map(({ from, to }) => `${from} > ${to}`);
}

beforeEach(() => {
  document.close();
  surface.reset();
});

describe("the dialog of duplicates", () => {
  it("says what will happen, merges in one step, and one undo brings both back", async () => {
    const { user } = show(aMap(people, relations));
    expect(screen.getByText("2 relations move to Police.")).toBeInTheDocument();
    expect(
      screen.getByText("Keep the relation between them, as a relation of Police with itself"),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Merge" }));
    expect(names()).toEqual(["Police", "Visitors", "Mayor"]);
    expect(ends()).toEqual([...together, "police > police"]);
    expect(newestStep()).toEqual({ key: "edit.merge", values: { count: 1, name: "Police" } });
    expect(screen.getByRole("status")).toHaveTextContent("Merged into Police. That was all");
    undo();
    expect(names()).toEqual(Object.keys(people));
    expect(stepsTaken()).toBe(0);
  });

  it("keeps the one that is chosen, under the name that is typed", async () => {
    const { user } = show(aMap(people, relations));
    await user.click(screen.getByRole("radio", { name: "Polcie" }));
    const name = screen.getByRole("textbox", { name: "Name from now on" });
    expect(name).toHaveValue("Polcie");
    await user.clear(name);
    await user.type(name, "City police{Enter}");
    expect(elementsNow().map(({ id, label }) => `${id}: ${label}`)).toContain("polcie: City police");
    expect(names()).not.toContain("Police");
  });

  it("takes the relation between them away where that is chosen", async () => {
    const { user } = show(aMap(people, relations));
    await user.click(screen.getByRole("checkbox", { name: /^Keep the relation between them/u }));
    expect(screen.getByText("The relation between them is removed, with its readings.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Merge" }));
    expect(ends()).toEqual(together);
  });

  it("goes on to the next group, and leaves out what is said not to be the same", async () => {
    const { user } = show(aMap({ Guards: "actor", Mayor: "actor", Gaurds: "actor", Major: "actor" }));
    expect(screen.getByText("1 of 2")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.getByRole("radio", { name: "Mayor" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Not the same" }));
    expect(screen.queryByText("1 of 2")).toBeNull();
    expect(screen.getByRole("radio", { name: "Guards" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Not the same" }));
    expect(screen.getByRole("status")).toHaveTextContent("No names look alike in this variant.");
    expect(stepsTaken()).toBe(0);
  });

  it("leaves one of three as it is", async () => {
    const { user } = show(aMap({ Police: "actor", "The police": "actor", Polcie: "actor" }));
    await user.click(screen.getByRole("checkbox", { name: "Leave Polcie as it is" }));
    await user.click(screen.getByRole("button", { name: "Merge" }));
    expect(names()).toEqual(["Police", "Polcie"]);
  });

  it("warns of what another kind cannot hold, and says where else it is done", () => {
    let map = aMap({ Police: "actor", Polcie: "space", Visitors: "actor" }, ["police > visitors"]);
    map = forkVariant(map, variantId, { id: "then", name: "Then" });
    show(map);
    const what = within(screen.getByRole("region", { name: "What will happen" }));
    expect(what.getByText(/^Polcie becomes the actor too/u)).toBeInTheDocument();
    expect(what.getByText("The same is done in 1 other variant.")).toBeInTheDocument();
    act(() => screen.getByRole("radio", { name: "Polcie" }).click());
    expect(what.getByText(/^The trust of 1 relation is lost/u)).toBeInTheDocument();
  });

  it("shows notes side by side, and closes when two that were picked are one", async () => {
    const map = updateElements(aMap({ Guards: "actor", Police: "actor" }), variantId, ["guards"], {
      note: "By night",
    });
    const { user, onClose } = show(map, "guards", "police");
    expect(screen.getByRole("dialog", { name: "Merge elements" })).toHaveTextContent("By night");
    await user.click(screen.getByRole("button", { name: "Merge" }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(elementsNow()).toMatchObject([{ id: "guards", note: "By night" }]);
  });
});
