import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { protestsToAsk } from "~/features/evaluate/trustback/protestsToAsk";
import { TrustBackCard } from "~/features/evaluate/trustback/TrustBackCard";
import { setGroupImpact } from "~/model/commands/impact";
import { updateRelations } from "~/model/commands/relations";
import { document, session } from "~/state/stores";

import { aMap, relationIn } from "../a";

const world = updateRelations(
  setGroupImpact(aMap("Parents 1/2> Agency", "Parents 0/0> Court"), "now", "parents", { legitimacy: 1 }),
  "now",
  ["r1", "r2"],
  { strength: 3 },
);

function mapNow() {
  const { map } = document.getState();
  if (map === null) throw new Error("mapNow: no map is open");
  return map;
}

const trustNow = () => relationIn(mapNow(), "r1").trust?.forward.value;

beforeEach(() => {
  act(() => {
    document.open(world);
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
  });
});

async function openFirst() {
  const user = userEvent.setup();
  render(<TrustBackCard />);
  await user.click(screen.getByText("Trust of Parents in Agency: +1 → −1"));
  return user;
}

function suggestions(): HTMLElement {
  return screen.getByRole("list", { name: "Suggested changes of trust" });
}

describe("the card of impact into trust", () => {
  it("changes trust only when a suggestion is accepted, in one step, with the reason in its log", async () => {
    const user = await openFirst();
    expect(trustNow()).toBe(1);
    const row = within(suggestions()).getAllByRole("listitem")[0]!;
    await user.type(within(row).getByLabelText("Reason for accepting or refusing"), "No reply");
    await user.click(within(row).getByRole("button", { name: "Accept" }));
    expect(trustNow()).toBe(-1);
    expect(mapNow().variants[0]?.acceptedSuggestions).toMatchObject([
      { relation: "r1", answer: "accepted", before: 1, after: -1, why: "No reply", exposure: 1 },
    ]);
    expect(within(suggestions()).queryByText(/in Agency/u)).toBeNull();
    act(() => document.undo());
    expect(trustNow()).toBe(1);
    expect(mapNow().variants[0]?.acceptedSuggestions).toBeUndefined();
  });

  it("leaves trust as it is where a suggestion is refused, and asks again when it is told to", async () => {
    const user = await openFirst();
    await user.click(screen.getAllByRole("button", { name: "Refuse" })[0]!);
    expect(trustNow()).toBe(1);
    expect(within(suggestions()).queryByText(/in Agency/u)).toBeNull();
    await user.click(screen.getByText("1 answer given"));
    await user.click(screen.getByRole("button", { name: "Ask again" }));
    expect(within(suggestions()).getByText(/in Agency/u)).toBeVisible();
  });

  it("reckons anew when exposure is set otherwise, and shows it in the formula", async () => {
    await openFirst();
    const slider = screen.getByRole("slider", { name: "Exposure x of Parents to Agency" });
    expect(screen.getAllByText(/2\.0 × 1\.0 × −1\.00 × 1\.00 = −2\.00/u)[0]).toBeVisible();
    fireEvent.change(slider, { target: { value: "0.5" } });
    expect(screen.getByText(/× 0\.50 = −1\.00/u)).toBeVisible();
    expect(screen.getByText("Trust of Parents in Agency: +1 → 0")).toBeVisible();
  });

  it("says what is missing where no group has judged the impact", () => {
    act(() => document.open(aMap("Parents 1/2> Agency")));
    render(<TrustBackCard />);
    expect(screen.getByText(/No affected group has judged/u)).toBeVisible();
  });

  it("changes nothing in a window that only looks on", async () => {
    act(() => session.setReadOnly(true));
    await openFirst();
    expect(screen.getAllByRole("button", { name: "Accept" })[0]).toBeDisabled();
  });
});

it("says by which relation where two parties have several", () => {
  const several = setGroupImpact(aMap("Parents 1/2> Agency", "Parents 2/0> Agency"), "now", "parents", {
    legitimacy: 1,
  });
  act(() => document.open(updateRelations(several, "now", ["r1"], { strength: 3, label: "Claims" })));
  render(<TrustBackCard />);
  expect(screen.getByText("Trust of Parents in Agency, by “Claims”: +1 → −1")).toBeVisible();
});

describe("protest", () => {
  const harmed = aMap("Agency 0/-2> Parents P-1", "Agency 0/-3> Parents P-2", "Parents -2/0> Agency");

  it("is asked about once for each two", () => {
    expect(protestsToAsk(harmed.variants[0]!)).toEqual([
      { relation: "r1", group: "parents", party: "agency" },
    ]);
  });

  it("is not asked about where the map shows it by another relation", () => {
    const contested = updateRelations(harmed, "now", ["r3"], { kind: "contestation" });
    expect(protestsToAsk(contested.variants[0]!)).toEqual([]);
    const undergone = updateRelations(harmed, "now", ["r2"], { roles: { from: "provide", to: "protest" } });
    expect(protestsToAsk(undergone.variants[0]!)).toEqual([]);
  });
});
