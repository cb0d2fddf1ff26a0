import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { Rounds } from "~/features/redesign/rounds/Rounds";
import { setTrust } from "~/model/commands/relations";
import { rounds } from "~/state/rounds";
import { document as opened, session } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { aMap, relationIn } from "../a";
import { aRound } from "../aRound";

const map = setTrust(aMap("Office -3/2> Parents P1", "Parents 1/1> Court"), "now", ["r1"], "forward", {
  why: "Claims were treated as fraud",
});

const stepsTaken = () => opened.getState().past.length;
const mapNow = () => opened.getState().map ?? map;
/** Whether it is hidden is not asked of every element above it, since that takes most of the time. */
const press = (name: string | RegExp) => screen.getByRole("button", { name, hidden: true });

function show(readOnly = false) {
  act(() => {
    opened.open(map);
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
    session.setReadOnly(readOnly);
  });
  render(
    <ToastProvider>
      <Rounds />
    </ToastProvider>,
  );
  return userEvent.setup();
}

/** Two parents, one with a name, and an official, of whom trust along the arrow alone is asked. */
async function start(user: ReturnType<typeof userEvent.setup>) {
  await write(user, screen.getByLabelText("Another party"), "Families");
  await user.click(press("Add"));
  await user.click(press("One person more for Families"));
  await write(user, screen.getByLabelText("Names or numbers for Families"), "Aisha");
  await user.selectOptions(screen.getByLabelText("One of the actors"), "Office");
  for (const name of ["Trust against the arrow", "Protection", "Empowerment"])
    await user.click(screen.getByRole("checkbox", { name }));
  expect(screen.getByText("3 persons, 2 relations.")).toBeVisible();
  await user.click(press("Start the round"));
}

/** As pasted, letter by letter being slow and nothing that is tested here. */
async function write(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, words: string) {
  await user.click(field);
  await user.paste(words);
}

const dialog = () => screen.getByRole("dialog", { name: "Round" });
const title = () => within(dialog()).getByRole("heading", { level: 2 }).textContent;

beforeEach(() => {
  act(() => {
    const { round, broken } = rounds.getState();
    for (const { id } of [...broken, ...(round === null ? [] : [round])]) rounds.forget(id);
    session.leave();
    opened.close();
  });
});

describe("a round on one tablet", () => {
  it("asks one person after another, and leaves nothing of one on the screen, in the map or in undo", async () => {
    const user = show();
    await start(user);
    expect(title()).toBe("Pass the tablet to Families, Aisha");
    await user.click(press("Begin"));
    expect(title()).toBe("Office works with Parents.");
    await user.keyboard("-2");
    expect(press("−2 distrust")).toHaveAttribute("aria-pressed", "true");
    await write(user, screen.getByLabelText("Why? (if you like)"), "They never called back");
    await user.click(press("Next"));
    expect(title()).toBe("Parents works with Court.");
    await user.keyboard(".");
    expect(press("I do not know")).toHaveAttribute("aria-pressed", "true");
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByLabelText("Why? (if you like)")).toHaveValue("They never called back");
    await user.keyboard("{Control>}z{/Control}");
    await user.click(press("Next"));
    await user.click(press("Next"));
    expect(title()).toBe("That was all");
    await user.click(press("Finish"));

    expect(title()).toBe("Pass the tablet to Families, person 2");
    expect(document.documentElement.innerHTML).not.toContain("They never called back");
    await user.click(press("Begin"));
    expect(document.documentElement.innerHTML).not.toContain("They never called back");
    const pressed = within(dialog()).queryAllByRole("button", { pressed: true });
    expect(pressed).toEqual([]);
    expect(screen.getByLabelText("Why? (if you like)")).toHaveValue("");
    expect(press("Back")).toBeDisabled();
    expect(stepsTaken()).toBe(0);
    expect(mapNow()).toBe(map);
    // What the group agreed on is not shown either.
    expect(dialog()).not.toHaveTextContent("Claims were treated as fraud");
  });

  it("shows all at the end, takes an agreed value, and puts the readings into the map as one step", async () => {
    const user = show();
    await start(user);
    for (const keys of ["-2", "3", "0"]) {
      await user.click(press("Begin"));
      await user.keyboard(`${keys}{ArrowRight}`);
      if (keys === "0") await user.click(press("I do not see this relation"));
      await user.keyboard("{ArrowRight}");
      await user.click(press("Finish"));
    }
    expect(title()).toBe("Everybody has had a turn");
    await user.click(press("Show what was said"));
    expect(title()).toBe("Where people are furthest apart");
    expect(press(/^How much trust is there from Office towards Parents/u)).toHaveTextContent(
      "3 answers · 3.3 steps apart on average, from −2 to +3",
    );
    await user.keyboard("{ArrowRight}");
    expect(title()).toBe("How much trust is there from Office towards Parents?");
    expect(
      screen.getByRole("img", { name: "Families: −2 (distrust): 1; +3 (deep trust): 1" }),
    ).toBeInTheDocument();
    expect(screen.getByRole("img", { name: "Agreed: −3" })).toBeInTheDocument();
    await user.click(press("−1 wary"));
    expect(relationIn(mapNow(), "r1").trust?.forward).toMatchObject({
      value: -1,
      why: "Claims were treated as fraud",
    });
    expect(stepsTaken()).toBe(1);
    await user.click(press("Show as table"));
    expect(screen.getByRole("row", { name: /^Families/u })).toHaveTextContent(/^Families0100001/u);
    await user.click(press("Next"));
    expect(screen.getByText("nobody gave a value", { exact: false })).toBeInTheDocument();
    await user.click(press("Next"));
    expect(title()).toBe("What was said why");
    await user.click(press("Next"));
    await user.click(screen.getByRole("checkbox", { name: /^Families, person 2/u }));
    await user.click(press("Put 3 readings into the map"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(mapNow().perspectives.map(({ name }) => name)).toEqual(["Families", "Office"]);
    expect(mapNow().readings.map(({ person, forward, seen }) => [person, forward, seen])).toEqual([
      ["Aisha", -2, undefined],
      [null, 0, undefined],
      [null, null, false],
    ]);
    expect(stepsTaken()).toBe(2);
    expect(Object.keys(window.localStorage)).toEqual([]);
    act(() => opened.undo());
    expect(mapNow().readings).toEqual([]);
    expect(mapNow().perspectives).toEqual([]);
  });

  it("can be broken off and taken up again, with what was said before out of sight until it is answered anew", async () => {
    const user = show();
    await start(user);
    await user.click(press("Begin"));
    await user.keyboard("-2");
    await user.keyboard("{Escape}");
    expect(title()).toBe("Break off the round?");
    expect(dialog()).not.toHaveTextContent("Office works with Parents");
    await user.keyboard("{Escape}");
    expect(title()).toBe("Office works with Parents.");
    await user.click(press("Break off…"));
    await user.click(press("Break off"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByText(/: 0 of 3 persons have had their turn/u)).toBeVisible();

    await user.click(press("Take it up again"));
    expect(title()).toBe("Pass the tablet to Families, Aisha");
    await user.click(press("Begin"));
    expect(title()).toBe("Parents works with Court.");
    await user.click(press("Back"));
    expect(within(dialog()).queryByRole("button", { name: "−2 distrust" })).toBeNull();
    await user.click(press("Answer it anew"));
    expect(press("−2 distrust")).toHaveAttribute("aria-pressed", "false");

    await user.click(press("Break off…"));
    await user.click(press("Break off"));
    await user.click(press("Throw it away…"));
    await user.click(press("Throw it away"));
    expect(screen.queryByText("Broken off")).toBeNull();
    expect(Object.keys(window.localStorage)).toEqual([]);
  });

  it("of another map, perhaps of one that is gone, can be thrown away from here too", async () => {
    act(() => {
      rounds.begin(aRound([["Parents", null, {}]], { id: "elsewhere", map: "another" }));
      rounds.breakOff();
    });
    const user = show();
    expect(screen.getByText(/^What was said in 1 unfinished round about another map/u)).toBeVisible();
    expect(screen.queryByText("Broken off")).toBeNull();
    await user.click(press("Throw it away…"));
    await user.click(press("Throw it away"));
    expect(Object.keys(window.localStorage)).toEqual([]);
  });

  it("lets somebody who is not here come last", async () => {
    const user = show();
    await start(user);
    await user.click(press("Not here: come back to them last"));
    expect(title()).toBe("Pass the tablet to Families, person 2");
  });

  it("cannot be started where another window holds the map", () => {
    show(true);
    expect(screen.queryByRole("button", { name: "Start the round" })).toBeNull();
    expect(screen.getByText(/open in another window/u)).toBeVisible();
  });
});
