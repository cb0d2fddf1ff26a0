import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { AxesSection } from "~/features/explain/structure/AxesSection";
import { BrokersSection } from "~/features/explain/structure/BrokersSection";
import { CompartmentsSection } from "~/features/explain/structure/CompartmentsSection";
import { ProtectionSection } from "~/features/explain/structure/ProtectionSection";
import { ReachSection } from "~/features/explain/structure/ReachSection";
import { updateElements } from "~/model/commands/elements";
import { updateRelations } from "~/model/commands/relations";
import { addWantedSilo } from "~/model/commands/silos";
import type { RelataMap } from "~/model/map";
import { silosOf } from "~/model/queries";
import { actions, document, session } from "~/state/stores";

import { aMap, nowOf } from "../a";
import { mapNow, newestStep, undo } from "./inspector-world";

vi.mock("~/state/insights/useInsight", () => import("./insightNow"));

function show(map: RelataMap, Section: () => React.ReactNode) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  session.setMode("explain");
  render(<Section />);
  return userEvent.setup();
}

const lit = () => [...session.getState().focus].sort();
const press = (name: string | RegExp) => screen.getByRole("button", { name });

beforeEach(() => session.setReadOnly(false));

describe("where the contract runs", () => {
  it("shows both counts of each axis, and lights up what crosses and what is not recorded", async () => {
    const nowhere = { publicPrivate: null, domesticForeign: null, physicalVirtual: null } as const;
    let map = aMap("Police > Residents", "Police > Court", "Firm > Police");
    map = updateElements(map, "now", ["police", "court"], { axes: { ...nowhere, stateCitizen: "state" } });
    map = updateElements(map, "now", ["residents"], { axes: { ...nowhere, stateCitizen: "citizen" } });
    const user = show(map, AxesSection);
    const axis = screen.getAllByRole("listitem")[0]!;
    await user.click(within(axis).getByRole("button", { name: "1 of 2 relations cross" }));
    expect(lit()).toEqual(["r1"]);
    await user.click(within(axis).getByRole("button", { name: "1 of 2 relations cross", pressed: true }));
    expect(lit()).toEqual([]);
    expect(axis).toHaveTextContent("1 relation is left out");
    await user.click(within(axis).getByRole("button", { name: "1 end not recorded" }));
    expect(lit()).toEqual(["firm"]);
    expect(screen.getAllByText(/^Not enough known: no relation has a clear pole/u)).toHaveLength(3);
  });
});

describe("brokers", () => {
  it("are shown with rank, counts, the unknown share, and the risk where they are distrusted", async () => {
    const map = aMap("A 3/1> B", "B 1/3> C", "B ?/-3> D", "B ?/-3> E", "B ?/-3> F");
    const user = show(map, BrokersSection);
    expect(screen.getByText("3 of 10 ratings of trust are unknown (30%).")).toBeVisible();
    const [broker] = screen.getAllByRole("listitem");
    expect(broker).toHaveTextContent("1. B");
    expect(broker).toHaveTextContent("on 1 of 10 pairs (0.100)");
    expect(broker).toHaveTextContent("Distrusted broker.");
    expect(broker).toHaveTextContent("Trust received: mean −0.6 from 5 ratings.");
    expect(broker).toHaveTextContent("Without it, 1 pair has no way of trust left.");
    await user.click(press("B"));
    expect(lit()).toEqual(["b", "r1", "r2"]);
    await user.click(within(broker!).getByText("Its ties"));
    expect(press("A: mean trust +2, distance 2")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "1 ÷ trust" }));
    expect(press("A: mean trust +2, distance 0.5")).toBeVisible();
  });

  it("are not looked for where too little is known", () => {
    show(aMap("A ?/?> B", "B ?/?> C"), BrokersSection);
    expect(screen.getByText(/^Not enough known: brokers need/u)).toBeVisible();
    expect(screen.getByText(/More than half is unknown/u)).toBeVisible();
  });
});

describe("compartments", () => {
  const triangles = () =>
    aMap(
      ...["A 3/3> B", "B 3/3> C", "A 3/3> C", "D 3/3> E", "E 3/3> F", "D 3/3> F"],
      ...["C 3/3> D", "Z > A"],
    );

  it("by community show E-I beside what is expected, Q, and a caution (W4)", async () => {
    const user = show(triangles(), CompartmentsSection);
    expect(screen.getByText("−0.71")).toBeVisible();
    expect(screen.getByText("expected from the sizes of the groups: +0.20")).toBeVisible();
    expect(screen.getByText("+0.357")).toBeVisible();
    expect(screen.getByText(/Another division may be as good/u)).toBeVisible();
    const row = screen.getByRole("row", { name: /^Around C, A/u });
    await user.click(within(row).getByRole("button", { name: "1 link out of Around C, A" }));
    expect(lit()).toEqual(["r7"]);
    expect(press("1 party is in no group")).toBeVisible();
  });

  it("by another grouping say when nothing is known of it", async () => {
    const user = show(triangles(), CompartmentsSection);
    await user.selectOptions(screen.getByRole("combobox"), "State or citizen");
    expect(screen.getByText(/^Not enough known: this needs two groups/u)).toBeVisible();
    expect(press("7 parties are in no group")).toBeVisible();
  });

  it("can be marked as wanted, renamed and unmarked, each one step of history", async () => {
    const user = show(triangles(), CompartmentsSection);
    await user.click(press("Mark Around C, A as a wanted silo"));
    expect(newestStep()).toEqual({ key: "edit.markSilo", values: { name: "Around C, A" } });
    const silo = screen.getByRole("region", { name: "Around C, A" });
    expect(silo).toHaveTextContent("No relation of information crosses it.");
    await user.click(within(silo).getByRole("button", { name: "Rename Around C, A" }));
    expect(screen.getByRole("textbox", { name: "Name of the wanted silo" })).toHaveFocus();
    await user.keyboard("First{Enter}");
    expect(silosOf(nowOf(mapNow()))).toMatchObject([{ name: "First", elements: ["c", "a", "b"] }]);
    await user.click(press("First is wanted no more"));
    expect(nowOf(mapNow()).wantedSilos).toBeUndefined();
    undo();
    expect(screen.getByRole("region", { name: "First" })).toBeVisible();
  });

  it("can be marked from what is selected, by button and by the list of actions", async () => {
    const user = show(triangles(), CompartmentsSection);
    expect(actions.find("silos.mark")?.can?.(new Set(["r1"]))).toBe(false);
    act(() => session.select(["a", "z", "r1"]));
    await user.click(press("Mark the 2 selected elements"));
    expect(screen.getByRole("textbox", { name: "Name of the wanted silo" })).toHaveFocus();
    await user.keyboard("Court{Enter}");
    expect(silosOf(nowOf(mapNow()))).toMatchObject([{ name: "Court", elements: ["a", "z"] }]);
    act(() => actions.find("silos.mark")?.run());
    expect(silosOf(nowOf(mapNow()))).toHaveLength(2);
  });

  it("that are wanted tell where information crosses their wall", async () => {
    let map = updateRelations(triangles(), "now", ["r7"], { kind: "information_sharing" });
    map = addWantedSilo(map, "now", { id: "s", name: "Court", elements: ["a", "b", "c"] });
    const user = show(map, CompartmentsSection);
    await user.click(press("Breached: 1 relation of information crosses it."));
    expect(lit()).toEqual(["a", "b", "c", "d", "r7"]);
  });

  it("cannot be marked while the map may only be read", () => {
    document.open(addWantedSilo(triangles(), "now", { id: "s", name: "Court", elements: ["a"] }));
    const map = mapNow();
    act(() => session.setReadOnly(true));
    document.open(map);
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
    session.setReadOnly(true);
    session.select(["a"]);
    render(<CompartmentsSection />);
    expect(screen.getByRole("region", { name: "Court" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /silo|selected|wanted no more|Rename/u })).toBeNull();
  });
});

describe("reach of trust", () => {
  it("starts from whoever is selected, and asks about unknown ties only when it is asked to", async () => {
    const user = show(aMap("Z -1> A", "A 2> B", "B 2> C"), ReachSection);
    act(() => session.select(["a"]));
    expect(screen.getByText("Positive trust from A gets to 2 of 3 other parties.")).toBeVisible();
    expect(screen.queryByText(/Ask: how far/u)).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Suggest unknown ties to ask about" }));
    expect(
      screen.getByText(
        "Ask: how far does A trust C? By way of B one might guess 0.44, where 1 is deep trust. All ways there together come to 0.16, each step counting 0.40 (Katz 1953).",
      ),
    ).toBeVisible();
    await user.click(press("C"));
    expect(lit()).toEqual(["a", "b", "c", "r2", "r3"]);
    await user.click(press("Z"));
    expect(lit()).toEqual(["a", "z"]);
  });

  it("starts from whoever is chosen", async () => {
    const user = show(aMap("A 2> B"), ReachSection);
    await user.hover(screen.getByRole("combobox"));
    await user.selectOptions(screen.getByRole("combobox"), "B");
    expect(screen.getByText("Positive trust from B gets to 0 of 1 other party.")).toBeVisible();
  });
});

describe("who protects whom", () => {
  it("shows what is received, the worst of it, and what each brings, good and harm apart", async () => {
    const map = aMap("Police > Residents P2 E-1", "Police > Youth P-2", "Ngo > Residents P1 E1");
    const user = show(map, ProtectionSection);
    const row = press("Residents: 2 relations").closest("tr");
    expect(row).toHaveTextContent(/\+1\.50worst \+1.*0\.00worst −1/u);
    expect(screen.getByText(/concentration 0\.56; every rating known/u)).toBeInTheDocument();
    await user.click(press("Exposes or threatens Youth: −2"));
    expect(lit()).toEqual(["police", "r2", "youth"]);
    await user.click(screen.getAllByText("From these relations")[0]!);
    expect(press("Ngo → Residents: protection +1, empowerment +1, strength not known")).toBeVisible();
  });

  it("takes dimensions that nobody named for unknown, and not for none", () => {
    show(aMap("Police > Residents P2", "Police > Youth P-1"), ProtectionSection);
    expect(press("Residents: 1 relation").closest("tbody")).toHaveTextContent(
      "no dimension is named for what protects",
    );
    expect(press("Youth: 1 relation").closest("tbody")).toHaveTextContent("0 of 7 dimensions protected");
  });

  it("says where nothing is read", () => {
    show(aMap("Police > Residents"), ProtectionSection);
    expect(screen.getByText(/^Not enough known: no relation is read/u)).toBeVisible();
  });
});
