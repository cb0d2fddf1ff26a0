import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { addFact, addSource, updateMap } from "~/model/commands/details";
import { updateElements } from "~/model/commands/elements";
import { forkVariant, explainChange } from "~/model/commands/variants";
import type { RelataMap } from "~/model/map";
import { session } from "~/state/stores";

import { aMap, inspect, mapNow, radio, stepsTaken, undo, variantId } from "./inspector-world";

function source(id: string, url: string | null) {
  return {
    id,
    type: null,
    year: 2021,
    citation: `Report ${id}`,
    evidence: "verified",
    url,
    via: null,
  } as const;
}

function street(): RelataMap {
  const map = aMap({ Police: "actor", Visitors: "actor" }, ["police > visitors"]);
  return addSource(addSource(map, source("A", "https://example.org/a")), source("B", "javascript:alert(1)"));
}

describe("the inspector with nothing selected", () => {
  it("tells of the map and takes its question", async () => {
    const user = inspect(street());
    const question = screen.getByRole("textbox", { name: "Question" });
    await user.type(question, "Who feels safe here?");
    expect(question).toHaveValue("Who feels safe here?");
    expect(stepsTaken()).toBe(1);
    undo();
    expect(question).toHaveValue("");
  });

  it("shows in plain sight that ratings are interpretive", () => {
    const coding = { status: "interpretive", note: "One coder, from public sources.", date: "2026" };
    inspect(updateMap(street(), { coding }));
    expect(screen.getByRole("heading", { name: "Ratings are interpretive coding" })).toBeVisible();
    expect(screen.getByText("One coder, from public sources.", { selector: "p" })).toBeVisible();
  });

  it("shows facts with their mark and sources, and sources with theirs", () => {
    inspect(
      addFact(street(), { id: "F", text: "Cameras hang since 2017.", evidence: "verified", sources: ["B"] }),
    );
    const fact = screen.getByText("Cameras hang since 2017.").closest("li")!;
    expect(within(fact).getByText("Verified")).toBeVisible();
    expect(within(fact).getByText("Source 2")).toBeVisible();
    expect(screen.getByText("Report A")).toBeVisible();
  });

  it("asks before a source's link leads away", async () => {
    const user = inspect(street());
    await user.click(screen.getByRole("link", { name: "https://example.org/a" }));
    const question = within(screen.getByRole("dialog", { name: "Leave Relata?" }));
    const leave = question.getByRole("link", { name: "Open" });
    expect(leave).toHaveAttribute("href", "https://example.org/a");
    expect(leave).toHaveAttribute("rel", "noopener noreferrer");
    expect(leave).toHaveAttribute("target", "_blank");
  });

  it("makes no link of an address that is not http, https or mailto", () => {
    inspect(street());
    expect(screen.getAllByRole("link")).toHaveLength(1);
    expect(screen.getByText(/javascript:alert/)).toBeVisible();
    expect(screen.getByText(/This address is not opened/)).toBeVisible();
  });

  it("adds, edits and removes a fact", async () => {
    const user = inspect(street());
    await user.click(screen.getByRole("button", { name: "Add a fact" }));
    await user.type(screen.getByRole("textbox", { name: "Fact" }), "Crime fell.");
    await user.click(radio("Evidence mark", "Known literature"));
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.getByText("Crime fell.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove fact 1" }));
    expect(screen.queryByText("Crime fell.")).toBeNull();
  });

  it("adds, edits and removes a source; a year is a number or nothing", async () => {
    const user = inspect(street());
    await user.click(screen.getByRole("button", { name: "Edit source: Report A" }));
    const year = screen.getByRole("textbox", { name: "Year" });
    await user.clear(year);
    await user.type(year, "20x");
    await user.tab();
    expect(year).toHaveValue("20");
    await user.click(screen.getByRole("button", { name: "Done" }));
    await user.click(screen.getByRole("button", { name: "Remove source: Report B" }));
    expect(screen.queryByText("Report B")).toBeNull();
    await user.click(screen.getByRole("button", { name: "New source" }));
    await user.type(screen.getByRole("textbox", { name: "Citation" }), "Report C");
    await user.click(screen.getByRole("button", { name: "Add a source" }));
    expect(screen.getByText("Report C")).toBeVisible();
  });

  it("shows another variant with its reasons", async () => {
    const forked = forkVariant(street(), variantId, { id: "after", name: "Redesign" });
    const user = inspect(explainChange(forked, "after", "police > visitors", "They asked for it."));
    await user.click(screen.getByRole("button", { name: "This variant" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Variant shown" }), "Redesign");
    expect(screen.getByRole("textbox", { name: "Name of the variant" })).toHaveValue("Redesign");
    await user.click(screen.getByRole("button", { name: /^Changes and reasons/ }));
    const why = screen.getByRole("textbox", { name: "Police works with Visitors" });
    expect(why).toHaveValue("They asked for it.");
    await user.clear(why);
    await user.type(why, "Agreed.");
    expect(why).toHaveValue("Agreed.");
  });

  it("says in which language the map is written", async () => {
    const user = inspect(street());
    const language = screen.getByRole("textbox", { name: "Language of the texts" });
    expect(language).toHaveValue("en");
    await user.clear(language);
    await user.type(language, "nl");
    expect(mapNow().language).toBe("nl");
    expect(stepsTaken()).toBe(1);
  });

  it("bases a variant on another or on none, never on one that is based on it", async () => {
    const first = forkVariant(street(), variantId, { id: "first", name: "First" });
    const user = inspect(forkVariant(first, "first", { id: "second", name: "Second" }));
    await user.click(screen.getByRole("button", { name: "This variant" }));
    expect(screen.queryByRole("combobox", { name: "Based on" })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Variant shown" }), "First");
    expect(optionsOf("Based on")).toEqual(["Nothing: it stands on its own", "As it is"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Variant shown" }), "Second");
    await user.selectOptions(screen.getByRole("combobox", { name: "Based on" }), "As it is");
    expect(mapNow().variants[2]?.basedOn).toBe(variantId);
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Based on" }),
      "Nothing: it stands on its own",
    );
    expect(mapNow().variants[2]?.basedOn).toBeNull();
    expect(stepsTaken()).toBe(2);
  });

  it("gives a reason for a change that has none yet", async () => {
    const forked = forkVariant(street(), variantId, { id: "after", name: "Redesign" });
    const user = inspect(updateElements(forked, "after", ["police"], { label: "Wardens" }));
    act(() => session.setVariant("after"));
    await user.click(screen.getByRole("button", { name: "Changes and reasons" }));
    await user.click(screen.getByRole("combobox", { name: "A change without a reason" }));
    expect(optionsOf("A change without a reason")).toEqual(["", "Wardens"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "A change without a reason" }), "Wardens");
    await user.click(screen.getByRole("button", { name: "Give a reason" }));
    expect(screen.getByRole("textbox", { name: "Wardens" })).toHaveFocus();
    await user.keyboard("Less force");
    expect(mapNow().variants[1]?.changes).toEqual([{ ref: "police", why: "Less force" }]);
    expect(stepsTaken()).toBe(1);
    expect(screen.queryByRole("combobox", { name: "A change without a reason" })).toBeNull();
  });

  it("rates the impact with its reason", async () => {
    const user = inspect(street());
    await user.click(screen.getByRole("button", { name: "Impact" }));
    await user.click(radio("Lawful", "2"));
    await user.type(screen.getByRole("textbox", { name: "Reason: Lawful" }), "No basis in law");
    expect(radio("Lawful", "2")).toBeChecked();
    expect(stepsTaken()).toBe(2);
  });

  it("is there for a selection too when it is asked for", () => {
    inspect(street(), "police");
    act(() => session.setPanel("about"));
    expect(screen.getByRole("textbox", { name: "Question" })).toBeVisible();
  });

  it("is there only while it is asked for", async () => {
    const user = inspect(street());
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("complementary")).toBeNull();
    act(() => session.select(["police"]));
    expect(screen.getByRole("heading", { name: "Police" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(session.getState().selection.size).toBe(0);
  });
});

describe("the inspector of a map that another window holds", () => {
  it("disables every control that would change something, and shows all", () => {
    inspect(street(), "police > visitors");
    act(() => session.setReadOnly(true));
    for (const field of [...screen.getAllByRole("radio"), ...screen.getAllByRole("textbox")])
      expect(field).toBeDisabled();
    expect(screen.getByRole("combobox", { name: "Whose security" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Delete" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Add an event" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Ends" })).toBeEnabled();
  });

  it("offers no change of facts and sources, yet their links", () => {
    inspect(street());
    act(() => session.setReadOnly(true));
    expect(screen.queryByRole("button", { name: /^(Edit|Remove|New|Add)/ })).toBeNull();
    expect(screen.getByRole("link", { name: "https://example.org/a" })).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Question" })).toBeDisabled();
  });
});

function optionsOf(name: string): readonly (string | null)[] {
  const list = screen.getByRole("combobox", { name });
  return within(list)
    .getAllByRole("option")
    .map((option) => option.textContent);
}
