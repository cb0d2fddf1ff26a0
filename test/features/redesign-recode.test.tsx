import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { Recode } from "~/features/redesign/recode/Recode";
import { setTrust } from "~/model/commands/relations";
import { rounds } from "~/state/rounds";
import { document as opened, session } from "~/state/stores";

import { aMap } from "../a";

const map = setTrust(
  aMap("Office -3/2> Parents P1", "Parents 1/1> Court", "Office 3/3> Court"),
  "now",
  ["r1"],
  "forward",
  { why: "Claims were treated as fraud" },
);

/** Whether it is hidden is not asked of every element above it, since that takes most of the time. */
const press = (name: string | RegExp) => screen.getByRole("button", { name, hidden: true });
/** As pasted, letter by letter being slow and nothing that is tested here. */
async function write(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, words: string) {
  await user.click(field);
  await user.paste(words);
}

const dialog = () => screen.getByRole("dialog", { name: "Recoding" });
const title = () => within(dialog()).getByRole("heading", { level: 2 }).textContent;

function show() {
  act(() => {
    opened.open(map);
    session.enter({ rowId: null, caseId: "case", variantId: "now" });
  });
  render(<Recode />);
  return userEvent.setup();
}

beforeEach(() => {
  act(() => {
    const { round, broken } = rounds.getState();
    for (const { id } of [...broken, ...(round === null ? [] : [round])]) rounds.forget(id);
    session.leave();
    opened.close();
  });
});

describe("a case recoded from another position", () => {
  it("hides its ratings, asks about what touches the party, and compares in words with both reasons", async () => {
    const user = show();
    await user.selectOptions(screen.getByRole("combobox", { name: "From whose position" }), "Parents");
    expect(screen.getByText("2 relations are asked about")).toBeVisible();
    for (const name of ["Trust against the arrow", "Protection", "Empowerment"])
      await user.click(screen.getByRole("checkbox", { name }));
    await user.click(press("Hide the ratings and begin"));
    expect(title()).toBe("You are now: Parents");
    await user.click(press("Begin"));
    await user.keyboard("-1");
    await write(user, screen.getByLabelText("Why? (if you like)"), "They ask politely");
    await user.click(press("Next"));
    expect(dialog()).not.toHaveTextContent("Claims were treated as fraud");
    await user.keyboard("1{ArrowRight}");
    await user.click(press("Compare with the case"));

    const different = within(screen.getByRole("region", { name: "Where you differ (1)" }));
    expect(
      different.getByText(
        "You say: wariness from Office towards Parents (−1); the case says: deep distrust from Office towards Parents (−3).",
      ),
    ).toBeVisible();
    expect(different.getByText("They ask politely")).toBeVisible();
    expect(different.getByText("Claims were treated as fraud")).toBeVisible();
    expect(screen.getByText(/^Same value in 1 of 2 ratings: not enough rated/u)).toBeVisible();

    await user.click(press("Keep it, and hand it in"));
    await write(user, screen.getByLabelText("Your name or number (if you like)"), "s123");
    await user.click(press("Keep it in my copy"));
    const now = opened.getState();
    expect(now.past).toHaveLength(1);
    expect(now.map?.perspectives.map(({ name }) => name)).toEqual(["Parents"]);
    expect(now.map?.readings.map(({ person, forward, why }) => [person, forward, why])).toEqual([
      ["s123", -1, "They ask politely"],
      ["s123", 1, ""],
    ]);
    expect(press("Save the map as a file")).toHaveFocus();
    await user.click(press("Close"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(Object.keys(window.localStorage)).toEqual([]);
  });

  it("can be left and taken up where it was, or deleted", async () => {
    const user = show();
    await user.selectOptions(screen.getByRole("combobox", { name: "From whose position" }), "Court");
    await user.click(press("Hide the ratings and begin"));
    await user.click(press("Begin"));
    await user.keyboard("2{Escape}");
    await user.click(press("Break off"));
    expect(screen.getByText(/^Court, .*: 1 of 2 relations answered/u)).toBeVisible();
    await user.click(press("Take it up again"));
    await user.click(press("Begin"));
    await user.click(press("Back"));
    expect(within(dialog()).getAllByRole("button", { pressed: true })).toHaveLength(1);
    await user.click(press("Break off…"));
    await user.click(press("Break off"));
    await user.click(press("Throw it away…"));
    await user.click(press("Throw it away"));
    expect(Object.keys(window.localStorage)).toEqual([]);
  });
});
