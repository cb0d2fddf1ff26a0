import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { findings } from "~/analysis/findings";
import { FindingList } from "~/features/explain/findings/FindingList";
import { findings as findingWords } from "~/i18n/en/findings";
import { rules } from "~/i18n/en/rules";
import { sentences } from "~/i18n/en/sentences";
import { addWords } from "~/i18n/text";
import type { RelataMap } from "~/model/map";
import { ruleSwitches } from "~/state/ruleSwitches";
import { document, session } from "~/state/stores";

import { aMap, nowOf } from "../a";

addWords({ findings: findingWords, rules, sentences });

/** Shows what the rules find on a map. */
function explain(map: RelataMap) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  const variant = nowOf(map);
  const judged = findings.run({ variant, perspectives: [], readings: [] }, null, () => {});
  render(<FindingList judged={judged} variant={variant} />);
  return userEvent.setup();
}

const grave = "Within the arrangement itself, a grave threat to Visitors: 1 relation, by way of Police.";
const sentence = (name: string | RegExp) => screen.getByRole("button", { name });
const details = () => sentence(`Details: ${grave}`);

beforeEach(() => {
  ruleSwitches.allOn();
  session.leave();
});

const street = aMap("Police -2/-3> Visitors P-2 E0", "Shops 1/1> Visitors P1 E1");

describe("a finding", () => {
  it("stands under how much it asks to be looked at, and what is not known stands apart", () => {
    explain(street);
    const levels = screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);
    expect(levels).toEqual([
      "Look here first (2)",
      "Worth a look (3)",
      "Also noted (2)",
      "Not enough known (2)",
    ]);
    expect(screen.getByText("7 findings")).toBeInTheDocument();
  });

  it("lights up on the drawing what it is about, and lets it go again", async () => {
    const user = explain(street);
    await user.click(sentence(grave));
    expect([...session.getState().focus]).toEqual(["visitors", "r1"]);
    expect(sentence(grave)).toHaveAttribute("aria-pressed", "true");
    await user.click(sentence(grave));
    expect(session.getState().focus.size).toBe(0);
  });

  it("opens to its question, its figures, its rule, why it matters and the source", async () => {
    const user = explain(street);
    await user.click(details());
    expect(screen.getByText("Whom does this arrangement itself threaten?")).toBeVisible();
    expect(screen.getByText("Relations rated a grave threat").nextSibling).toHaveTextContent("1");
    expect(screen.getByText("Worst protection").nextSibling).toHaveTextContent("−2");
    expect(screen.getByText(/is rated a grave threat to the party \(protection −2\)/u)).toBeVisible();
    expect(screen.getByText(/^Source: Commission on Human Security/u)).toBeVisible();
  });

  it("leads to the relations behind it, each a sentence that selects it", async () => {
    const user = explain(street);
    await user.click(details());
    await user.click(sentence(/^Police works with Visitors\. There is distrust/u));
    expect([...session.getState().selection]).toEqual(["r1"]);
  });

  it("that is not enough known says what to ask", async () => {
    const user = explain(street);
    await user.click(sentence(/^Details: Not recorded: whether there is a seat/u));
    expect(screen.getByText(/^For each of them: who was asked/u)).toBeVisible();
  });

  it("that points at nothing opens instead of lighting up", async () => {
    const user = explain(street);
    await user.click(sentence("No feedback is declared, so that no loop can be seen."));
    expect(
      screen.getByText("Which effect returns to which threat, relation, space or commodity?"),
    ).toBeVisible();
    expect(session.getState().focus.size).toBe(0);
  });
});

describe("the list of findings", () => {
  it("is walked by the arrow keys, and opened by those to the sides", async () => {
    const user = explain(street);
    act(() => sentence(grave).focus());
    await user.keyboard("{ArrowDown}");
    expect(globalThis.document.activeElement).not.toBe(sentence(grave));
    await user.keyboard("{Home}{ArrowRight}");
    expect(sentence(grave)).toHaveFocus();
    expect(details()).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{ArrowLeft}");
    expect(details()).toHaveAttribute("aria-expanded", "false");
  });

  it("shows the first three of a rule that says more, and the rest when asked", async () => {
    const user = explain(aMap(...["A", "B", "C", "D", "E"].map((name) => `Police 2/2> ${name} P-2 E0`)));
    expect(screen.getByRole("heading", { name: "Targeted (5)" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Within .* threat to D:/u })).toBeNull();
    await user.click(sentence("2 more: Targeted"));
    expect(sentence(/^Within .* threat to D:/u)).toBeVisible();
    await user.click(sentence("Fewer: Targeted"));
    expect(screen.queryByRole("button", { name: /^Within .* threat to D:/u })).toBeNull();
  });

  it("can be of one party alone", async () => {
    const user = explain(street);
    const about = screen.getByRole("combobox", { name: "About" });
    // The list is made when it is reached.
    act(() => about.focus());
    await user.selectOptions(about, "shops");
    expect(screen.queryByRole("button", { name: grave })).toBeNull();
    await user.selectOptions(about, "police");
    expect(sentence(grave)).toBeVisible();
  });

  it("leaves out rules that are off, says how many, and brings them back", async () => {
    const user = explain(street);
    await user.click(details());
    await user.click(sentence("Switch this rule off"));
    expect(screen.queryByRole("button", { name: grave })).toBeNull();
    expect(screen.getByText("1 rule is off.")).toBeVisible();
    expect(sentence("Rules")).toHaveFocus();
    await user.click(sentence("Rules"));
    const box = within(screen.getByRole("group")).getByRole("checkbox", { name: "Targeted" });
    expect(box).not.toBeChecked();
    await user.click(box);
    expect(sentence(grave)).toBeVisible();
  });

  it("says where nothing is found, and where all rules are off", () => {
    explain(aMap("Police"));
    expect(screen.getByText("None of the rules finds anything on this map.")).toBeVisible();
    act(() => Object.keys(rules).forEach((rule) => ruleSwitches.turn(rule, false)));
    expect(screen.getByText("All rules are off.")).toBeVisible();
    expect(screen.getByText("19 rules are off.")).toBeVisible();
  });
});
