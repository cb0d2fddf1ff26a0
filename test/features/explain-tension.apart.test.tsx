import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { Tension } from "~/features/explain/tension/Tension";
import { tension } from "~/i18n/en/tension";
import type { RelataMap } from "~/model/map";
import { document, session } from "~/state/stores";

import { aMap } from "../a";

vi.mock("~/state/insights/useInsight", () => import("./insightNow"));

/** C is loyal to two hostile sides; what A and E are to each other is half known. */
const strained = aMap(
  "A 1/1> B",
  "A 2/2> C",
  "B 1/1> C",
  "A -2/-2> D",
  "B -1/-1> D",
  "C 1/1> D",
  "A 2/?> E",
  "B 2/-2> E",
);

function open(map: RelataMap = strained) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  render(<Tension />);
  return userEvent.setup();
}

const lit = () => [...session.getState().focus].toSorted().join(" ");

beforeEach(() => {
  act(() => {
    session.leave();
    document.close();
  });
});

describe("tension and camps", () => {
  it("say how many triads are without tension, with both counts and what is not known", () => {
    open();
    expect(screen.getByText("2 of 4 triads are without tension (0.50)")).toBeVisible();
    expect(
      screen.getByText("1 of 16 ratings of trust is not known (0.06), and counts for nothing here."),
    ).toBeVisible();
    expect(screen.getByText("T = triads without tension ÷ all triads = 2 ÷ 4 = 0.50")).toBeInTheDocument();
  });

  it("say that all is known where it is", () => {
    open(aMap("A 1/1> B", "B 1/1> C"));
    expect(screen.getByText("Every rating of trust is known.")).toBeVisible();
  });

  it("share no word with the judgement that sets effectiveness against legitimacy", () => {
    expect(JSON.stringify(tension)).not.toMatch(/balanc/iu);
  });

  it("light up all triads of a kind, and one of them", async () => {
    const user = open();
    const kind = screen.getByRole("button", { name: /^One trusts two who distrust each other/u });
    expect(kind).toHaveTextContent(/2$/u);
    await user.click(kind);
    expect(lit()).toBe("r2 r3 r4 r5 r6");
    expect(kind).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByRole("button", { name: "A, C and D", hidden: true }));
    expect(lit()).toBe("r2 r4 r6");
    await user.click(screen.getByRole("button", { name: "A, C and D", hidden: true }));
    expect(lit()).toBe("");
  });

  it("name two camps by their members, and each tie against them in words", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: /^First camp/u }));
    expect(lit()).toBe("a b c e");
    expect(screen.getByText("1 of 7 ties goes against the two camps")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "C and D trust each other across camps." }));
    expect(lit()).toBe("r6");
    expect(screen.getByText("F = 1 − 2ℓ ÷ m = 1 − 2 × 1 ÷ 7 = 0.71")).toBeInTheDocument();
    expect(screen.getByText("More than two camps leave no fewer ties against the split.")).toBeVisible();
  });

  it("find three camps where enemies of an enemy are no friends", () => {
    open(aMap("A -2/-2> B", "B -2/-2> C", "C -2/-2> A"));
    expect(screen.getByText(/^More than two camps leave fewer ties/u)).toHaveTextContent(
      "3 camps are the fewest that leave 0",
    );
    const counts = screen.getByRole("list", { name: "Ties against the split, by the number of camps" });
    expect(
      within(counts)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["1 camp: 3", "2 camps: 1", "3 camps: 0"]);
  });

  it("list ambivalent ties, and lead to the lens", async () => {
    const user = open();
    expect(
      screen.getByRole("button", { name: "Between B and E trust and distrust cancel out (mean 0.00)." }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "See it with the Tension lens" }));
    expect(session.getState().look.lens).toBe("tension");
  });

  it("say that not enough is known instead of guessing", () => {
    open(aMap("A > B", "B > C"));
    expect(screen.getByText(/^Not enough known: of no two parties/u)).toBeVisible();
  });

  it("never speak of balance where they speak of triads", () => {
    open();
    const parts = [...window.document.querySelectorAll("h4, button, p")];
    const said = parts
      .filter((part) => part.closest("details") === null)
      .map(({ textContent }) => textContent);
    expect(said.filter((text) => /balance|good|bad/iu.test(text ?? ""))).toEqual([
      "Who stands with whom, by the trust and distrust between pairs. Tension is neither good nor bad: two camps at war with each other may have none.",
    ]);
  });
});
