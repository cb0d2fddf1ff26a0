import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import { tableOf } from "~/charts/figure";
import { BalanceCard } from "~/features/evaluate/balance/BalanceCard";
import { GapsCard } from "~/features/evaluate/gaps/GapsCard";
import { QuadrantCard } from "~/features/evaluate/quadrants/QuadrantCard";
import { type SaveFigure, Saving } from "~/features/evaluate/saving";
import { updateElements } from "~/model/commands/elements";
import { setGroupImpact, setImpactItem } from "~/model/commands/impact";
import { addPerspective } from "~/model/commands/perspectives";
import type { RelataMap } from "~/model/map";
import { impactItems } from "~/model/vocabulary";
import { document, session } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { aMap } from "../a";
import { english } from "../formats/english";

english("common.app");

const overall = { of: "overall" } as const;

/** Effectiveness 0.5 and legitimacy 0, from ten scores; the visitors in summary, the police with too few answers. */
function judged(): RelataMap {
  let map = aMap("Police 1/-1> Visitors P2 E-1", "Council > Visitors P-2", "Visitors > Bars E2");
  for (const [at, item] of impactItems.entries())
    map = setImpactItem(map, "now", overall, item, { score: at < 4 ? 3 : 1 });
  map = setImpactItem(map, "now", overall, "lawfulness", { why: "No law allows it", evidence: "judged" });
  map = setImpactItem(map, "now", overall, "negativeObservable", { score: 2 });
  map = setImpactItem(map, "now", overall, "positiveObservable", { score: 4 });
  map = setGroupImpact(map, "now", "visitors", { effectiveness: 2, legitimacy: 4, why: "They were asked" });
  map = setImpactItem(map, "now", { of: "group", element: "police" }, "lawfulness", { score: 4 });
  const party = { id: "p1", name: "Residents", chain: null, colour: null, securityView: "" };
  map = addPerspective(map, party);
  return impactItems.reduce(
    (each, item) => setImpactItem(each, "now", { of: "perspective", perspective: "p1" }, item, { score: 4 }),
    map,
  );
}

function show(Body: () => React.ReactNode, map: RelataMap = judged(), save: SaveFigure | null = null) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  session.setMode("evaluate");
  render(
    <ToastProvider>
      <Saving value={save}>
        <Body />
      </Saving>
    </ToastProvider>,
  );
  return userEvent.setup();
}

const chart = (name: string) => within(screen.getByRole("group", { name }));

describe("the card on balance", () => {
  it("shows the overall judgement with its items, and what is not known, from the start", () => {
    show(BalanceCard);
    const detail = within(screen.getByRole("group", { name: "Overall" }));
    expect(detail.getByRole("heading", { level: 4 })).toHaveTextContent(
      "Overall: far more effective than legitimate.",
    );
    expect(detail.getByText("Balance").nextSibling).toHaveTextContent("0.00");
    expect(detail.getByText("Not known").nextSibling).toHaveTextContent("0 of 10");
    expect(detail.getByText(/balance only on the side of legitimacy/u)).toBeVisible();
    expect(
      detail.getByText(/^The floor is the least balance.*: 0\.38, of Visitors\. 1 of 2 groups/u),
    ).toBeVisible();
    expect(detail.getByText("Lawful")).toBeVisible();
  });

  it("opens an item to its reason and evidence", async () => {
    const user = show(BalanceCard);
    await user.click(screen.getByText("Lawful"));
    expect(screen.getByText("No law allows it")).toBeVisible();
    expect(screen.getByText("Judged")).toBeVisible();
  });

  it("fills its numbers into the formulas", async () => {
    const user = show(BalanceCard);
    await user.click(screen.getByText("How this is worked out"));
    expect(screen.getByText("E = (mean of 2, 3, 4, 3 − 1) ÷ 4 = (3 − 1) ÷ 4 = 0.5")).toBeVisible();
    expect(screen.getByText("B = 2EL ÷ (E + L) = 2 × 0.5 × 0 ÷ (0.5 + 0) = 0")).toBeVisible();
    expect(screen.getByText("∂B/∂L = 2E² ÷ (E + L)² = 2.00")).toBeVisible();
  });

  it("turns to a group by a press of its point, and lights it up on the map", async () => {
    const user = show(BalanceCard);
    const point = chart("Balance").getByRole("button", {
      name: /^Visitors: effectiveness 0\.25, legitimacy 0\.75/u,
    });
    act(() => point.focus());
    await user.keyboard("{Enter}");
    expect(point).toHaveAttribute("aria-pressed", "true");
    const detail = within(screen.getByRole("group", { name: "Visitors" }));
    expect(detail.getByText(/^Scored in summary.*effectiveness 2, legitimacy 4/u)).toBeVisible();
    expect(detail.getByText("They were asked")).toBeVisible();
    await user.click(detail.getByRole("button", { name: "Show Visitors on the map" }));
    expect([...session.getState().focus]).toEqual(["visitors", "r1", "r2"]);
    expect(session.getState().mode).toBe("map");
  });

  it("places nobody of whom too little is answered, and says what is missing", async () => {
    const user = show(BalanceCard);
    expect(chart("Balance").queryByRole("button", { name: /^Police/u })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Police" }));
    expect(
      screen.getByText(
        "Not enough answers: effectiveness 0 of 4 (at least 3), legitimacy 1 of 6 (at least 4).",
      ),
    ).toBeVisible();
  });

  it("says so where nothing is scored, and draws nothing", () => {
    show(BalanceCard, aMap("Police > Visitors"));
    expect(screen.getByText(/^Nothing is scored yet/u)).toBeVisible();
    expect(screen.queryByRole("group", { name: "Balance" })).toBeNull();
  });

  it("is a table as well", async () => {
    const user = show(BalanceCard);
    await user.click(screen.getByRole("button", { name: "Balance: table and files" }));
    await user.click(await screen.findByRole("menuitem", { name: "Show as table" }));
    const rows = within(screen.getByRole("table", { name: "Balance" })).getAllByRole<HTMLTableRowElement>(
      "row",
    );
    expect(rows.map(({ cells }) => Array.from(cells, ({ textContent }) => textContent))).toEqual([
      ["Whose judgement", "Effectiveness E", "Legitimacy L", "Balance B", "Tilt E − L", "Answers not known"],
      ["Overall", "0.50", "0.00", "0.00", "+0.50", "0 of 10"],
      ["Visitors", "0.25", "0.75", "0.38", "−0.50", "0 of 2"],
      ["Police", ...Array.from({ length: 4 }, () => "not enough answers"), "9 of 10"],
      ["Residents", "0.75", "0.75", "0.75", "0.00", "0 of 10"],
    ]);
  });

  it("saves its chart without what is confidential", async () => {
    const save = vi.fn<SaveFigure>(async () => "A map – Balance.svg");
    const map = updateElements(judged(), "now", ["visitors"], { confidential: true });
    const user = show(BalanceCard, map, save);
    expect(chart("Balance").getByRole("button", { name: /^Visitors/u })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Balance: table and files" }));
    await user.click(screen.getByRole("menuitem", { name: "Save as SVG" }));
    await waitFor(() => expect(screen.getByText(/^A map – Balance\.svg is on its way/u)).toBeVisible());
    const [figure, kind] = save.mock.calls[0] ?? [];
    expect(kind).toBe("svg");
    expect(figure && tableOf(figure).rows.map(([who]) => who)).toEqual(["Overall", "Police", "Residents"]);
  });

  it("says so where a picture cannot be made", async () => {
    const user = show(BalanceCard, judged(), () => Promise.reject(new Error("no")));
    await user.click(screen.getByRole("button", { name: "Balance: table and files" }));
    await user.click(screen.getByRole("menuitem", { name: "Save as PNG" }));
    expect(await screen.findByText(/^The browser could not make this picture/u)).toBeVisible();
  });
});

describe("the card on what is felt", () => {
  it("names a gap where it has a name, and opens to the reasons", async () => {
    const user = show(GapsCard);
    const rows = chart("Observable and perceived");
    await user.click(
      rows.getByRole("button", {
        name: "Overall, Free from threats: observed 2, felt 3; security theatre +1",
      }),
    );
    const detail = within(screen.getByRole("group", { name: /^Overall, Free from threats/u }));
    expect(detail.getByText("The threat really fell")).toBeVisible();
    expect(detail.getByText("People feel less threatened")).toBeVisible();
    expect(rows.getByRole("button", { name: /^Overall, Able to live.*fear paradox −1$/u })).toBeVisible();
    expect(rows.getByRole("button", { name: /^Residents, Free.*both are the same$/u })).toBeVisible();
  });

  it("says which sides are missing, and who was scored in summary only", () => {
    show(GapsCard);
    expect(
      chart("Observable and perceived").getByRole("button", {
        name: "Police, Free from threats: observed not known, felt not known; neither is known",
      }),
    ).toBeVisible();
    expect(
      screen.getByText("Scored in summary only, so that nothing is known here: Visitors."),
    ).toBeVisible();
  });

  it("keeps the definitions at hand", async () => {
    const user = show(GapsCard);
    await user.click(screen.getByText("What these words mean"));
    expect(screen.getByText(/one score or more \(Schneier 2003\)/u)).toBeVisible();
  });
});

describe("the card on protection and empowerment", () => {
  it("opens a party to its relations as sentences, each of which can be picked", async () => {
    const user = show(QuadrantCard);
    const point = chart("Who is protected, who is empowered").getByRole("button", {
      name: "Visitors: protection 0.00, empowerment −1.00; abandoned, targeted",
    });
    await user.click(point);
    const detail = within(screen.getByRole("group", { name: "Visitors" }));
    expect(detail.getByText("Protection 0.00 (worst −2), empowerment −1.00 (worst −1).")).toBeVisible();
    expect(detail.getByText(/^Concentration of protection.*: 1\.00/u)).toBeVisible();
    expect(
      detail.getByText("Of 2 relations, protection is not known in 0 and empowerment in 1."),
    ).toBeVisible();
    await user.click(detail.getByRole("button", { name: /Council/u }));
    expect([...session.getState().selection]).toEqual(["r2"]);
    await user.click(detail.getByRole("button", { name: "Show the 2 relations on the map" }));
    expect([...session.getState().focus]).toEqual(["visitors", "r1", "r2"]);
  });

  it("lists apart whose means are not known", async () => {
    const user = show(QuadrantCard);
    expect(screen.getByText("A mean is not known, so there is no place in the plane:")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bars" }));
    expect(screen.getByRole("heading", { name: "Bars: not enough known." })).toBeVisible();
    expect(screen.getByText(/^Nothing protects/u)).toBeVisible();
  });
});
