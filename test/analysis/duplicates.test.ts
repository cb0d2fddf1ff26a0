import { describe, expect, it } from "vitest";

import { findLookAlikes } from "~/analysis/duplicates";
import { newElement, type ElementKind } from "~/model/element";

/** Elements by their names; "space: Square" is of another kind than actor. */
function elementsOf(...names: readonly string[]) {
  return names.map((name, at) => {
    const [, kind = "actor", label = ""] = /^(?:(space|commodity|threat): )?(.*)$/u.exec(name) ?? [];
    return newElement(`e${at}`, kind as ElementKind, label, null);
  });
}

/** The groups that are found, by name. */
function groupsOf(...names: readonly string[]): readonly (readonly string[])[] {
  const elements = elementsOf(...names);
  return findLookAlikes(elements).map(({ ids }) =>
    ids.map((id) => elements.find((element) => element.id === id)?.label ?? ""),
  );
}

describe("names that look alike", () => {
  it.each([
    ["case", "Police", "POLICE"],
    ["accents", "Café owners", "Cafe owners"],
    ["letters of another keyboard", "Straße", "Strasse"],
    ["double spaces", "City  hall ", "City hall"],
    ["spaces and hyphens", "E-mail", "Email"],
    ["full stops", "U.N.", "UN"],
    ["an apostrophe", "Residents’ council", "Residents council"],
    ["and as a sign", "Fire & rescue", "Fire and rescue"],
    ["an article", "The police", "Police"],
    ["an article inside", "Ministry of the Interior", "Ministry of Interior"],
    ["an article of another language", "De politie", "Politie"],
    ["a plural", "Visitors", "Visitor"],
    ["another plural", "Security agencies", "Security agency"],
    ["two letters that changed places", "Police", "Polcie"],
    ["a letter too few", "Municipality", "Municpality"],
    ["two slips in a long name", "Ministry of Interior", "Minstry of Intereior"],
    ["one slip in five letters", "Mayor", "Major"],
    ["a number written apart", "Covid 19", "Covid19"],
    ["another script", "Полиция", "полиция"],
  ])("differ in %s: %s, %s", (_what, one, other) => {
    expect(groupsOf(one, "Something else", other)).toEqual([[one, other]]);
  });

  it.each([
    ["a number", "Unit 1", "Unit 2"],
    ["a long number", "Regulation 2016", "Regulation 2018"],
    ["digits put together otherwise", "Zone 1 2", "Zone 12"],
    ["a single letter", "Gate A", "Gate B"],
    ["a Roman numeral", "Phase I", "Phase II"],
    ["a short name", "Army", "Arms"],
    ["four letters and a slip", "Bank", "Tank"],
    ["a point of the compass", "North gate", "South gate"],
    ["two slips in eight letters", "Security", "Sekuryty"],
    ["an ending that is no plural", "Press", "Pres"],
    ["more words", "Police", "Police union"],
    ["nothing to compare", "???", "!!!"],
    ["no name", "", ""],
  ])("are of two things where they differ in %s: %s, %s", (_what, one, other) => {
    expect(groupsOf(one, other)).toEqual([]);
  });

  it("are gathered in groups, those of one kind and name first", () => {
    expect(groupsOf("space: Harbour", "Polcie", "Harbour", "Police", "police", "Mayors", "mayor")).toEqual([
      ["Mayors", "mayor"],
      ["Polcie", "Police", "police"],
      ["Harbour", "Harbour"],
    ]);
  });

  it("are told apart by kind: those of one kind alone, and all of them", () => {
    const elements = elementsOf("Police", "space: Police", "police");
    expect(findLookAlikes(elements)).toEqual([
      { ids: ["e0", "e2"], sameKind: true, sameName: true },
      { ids: ["e0", "e1", "e2"], sameKind: false, sameName: true },
    ]);
  });

  it("never join the ends of a chain of slips", () => {
    const groups = groupsOf("Marten", "Martin", "Martil");
    expect(groups.length).toBe(1);
    expect(groups[0]?.length).toBe(2);
  });

  it("are found once among a thousand others", () => {
    const names = Array.from({ length: 1000 }, (_, at) => `Household of ${names3(at)}`);
    expect(groupsOf(...names, "Municipality", "Municipalty")).toEqual([["Municipality", "Municipalty"]]);
  });
});

/** Names that are no slip apart: each of its syllables stands thrice. */
function names3(at: number): string {
  return [100, 10, 1].map((of) => "bcdfghjklm".charAt(Math.floor(at / of) % 10).repeat(3)).join("a");
}
