import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { Divergence } from "~/features/explain/divergence/Divergence";
import { addExtra } from "~/model/commands/extras";
import { setImpactItem } from "~/model/commands/impact";
import { addPerspective, addReading } from "~/model/commands/perspectives";
import type { Reading, RelataMap } from "~/model/map";
import { newReading } from "~/model/reading";
import { document, session } from "~/state/stores";

import { aMap } from "../a";

vi.mock("~/state/insights/useInsight", () => import("./insightNow"));

const base = ["Residents", "Police", "Owners", "City"].reduce(
  (map, name) =>
    addPerspective(map, {
      ...{ id: `by ${name}`, name, chain: null, colour: null, securityView: "" },
    }),
  aMap("Guards 1/1> Visitors P1 E1", "Guards > Town"),
);

function read(map: RelataMap, party: string, relation: string, said: Partial<Reading>): RelataMap {
  const blank = { perspective: `by ${party}`, person: null, variant: "now", relation };
  return addReading(map, { ...newReading({ id: `g${map.readings.length}`, ...blank }), ...said });
}

/** Residents stand alone about the guards, owners do not see that they serve the town, and the city has not been asked. */
function aDispute(): RelataMap {
  let map = read(base, "Residents", "r1", { forward: -3, why: "They look away" });
  map = read(read(map, "Police", "r1", { forward: 2 }), "Owners", "r1", { forward: 3 });
  map = read(read(map, "Police", "r2", { protection: 1 }), "Owners", "r2", { seen: false });
  const place = { of: "perspective", perspective: "by Police" } as const;
  map = setImpactItem(map, "now", place, "lawfulness", { score: 5 });
  map = setImpactItem(map, "now", { ...place, perspective: "by Owners" }, "lawfulness", { score: 2 });
  const ends = { variant: "now", from: "guards", to: "town" };
  return addExtra(map, "by Owners", { id: "x1", ...ends, kind: "funding", label: "", why: "They pay them" });
}

function open(map: RelataMap = aDispute()) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  render(<Divergence />);
  return userEvent.setup();
}

const ranked = () =>
  within(screen.getByRole("list", { name: "Where they differ most" }))
    .getAllByRole("button", { pressed: false })
    .map(({ textContent }) => textContent);

beforeEach(() => {
  act(() => {
    session.leave();
    session.setLens("trust");
    document.close();
  });
});

describe("where parties differ most", () => {
  it("is ranked, with who stands lowest, highest and alone, and the reason of who does", () => {
    open();
    expect(ranked()).toHaveLength(2);
    expect(ranked()[0]).toMatch(/^Whether there is such a relation/u);
    expect(ranked()[1]).toMatch(/^Trust of Guards in Visitors/u);
    // The mean is ⅔: 1 + ⅓ (log₂(1 − 3⅔ ÷ 6) + log₂(1 − 1⅓ ÷ 6) + log₂(1 − 2⅓ ÷ 6)).
    expect(screen.getByText("6 of 6 steps apart; consensus 0.19")).toBeVisible();
    expect(screen.getByText("Residents lowest, Owners highest")).toBeVisible();
    expect(screen.getByText("Standing alone: Residents")).toBeVisible();
    expect(screen.getByText("Residents: “They look away”")).toBeVisible();
    expect(screen.getByText("not asked: City")).toBeVisible();
    expect(screen.getByText("Seen by Police; not seen by Owners; consensus 0.00")).toBeVisible();
  });

  it("says of a party whose persons are divided neither that it sees a relation nor that it does not", () => {
    const police = read(base, "Police", "r2", { protection: 1 });
    const ann = read(police, "Owners", "r2", { person: "Ann", seen: false });
    open(read(ann, "Owners", "r2", { person: "Bob", protection: 1 }));
    expect(screen.getByText(/^Seen by Police; persons divided: Owners; consensus/u)).toBeVisible();
    expect(screen.getByText("Owners: 1 of 2 persons see it")).toBeInTheDocument();
  });

  it("tells what is read by whom, and what is left open", () => {
    open();
    expect(screen.getByText(/^Relations read by two/u)).toHaveTextContent(
      "Relations read by two of these parties or more: 2 of 2; by one: 0; by none: 0. Ratings left open in these readings: 12 of 16; they count for nothing here.",
    );
  });

  it("lights up the relation, and opens its readings", async () => {
    const user = open();
    await user.click(screen.getByRole("button", { name: /^Trust of Guards in Visitors/u }));
    expect([...session.getState().focus].toSorted()).toEqual(["guards", "r1", "visitors"]);
    await user.click(screen.getAllByRole("button", { name: "Open the readings" })[1]!);
    expect([...session.getState().selection]).toEqual(["r1"]);
    expect(session.getState().look).toMatchObject({ lens: "perspectives", perspective: null });
  });

  it("can be asked of two parties, and of one rating", async () => {
    const user = open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Between" }), "Police and Owners");
    expect(screen.getByText("1 of 6 steps apart; consensus 0.87")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "About" }), "trust");
    expect(ranked()).toHaveLength(1);
    await user.selectOptions(screen.getByRole("combobox", { name: "About" }), "empowerment");
    expect(screen.getByText("They do not differ about this.")).toBeVisible();
  });

  it("tells what one party alone sees, and which questions they answer differently", () => {
    open();
    expect(screen.getByRole("button", { name: /^Owners: Guards .* Town ?They pay them$/u })).toBeVisible();
    expect(screen.getByText("3 of 4 steps apart; consensus 0.32")).toBeVisible();
  });

  it("says how readings are collected where there are none", async () => {
    const user = open(base);
    expect(screen.getByText(/^Not enough known: no relation has been read by two/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Go to the parties" }));
    expect(session.getState().mode).toBe("redesign");
  });

  it("says that it takes two", () => {
    open(aMap("Police > Town"));
    expect(screen.getByText(/it takes two parties to differ, and the map has 0/u)).toBeVisible();
  });
});
