import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { DownturnCard } from "~/features/evaluate/downturn/DownturnCard";
import { updateRelations } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { session } from "~/state/stores";

import { aMap } from "../a";
import { evaluateWith } from "./what-if-world";

/** The agency serves the municipality; both protect the parents, whose neighbours nobody is known to protect. */
function arrangement(): RelataMap {
  const map = aMap(
    "Agency > Municipality",
    "Agency > Parents P2 E1",
    "Municipality > Parents P1 E1",
    "Agency > Neighbours E1",
    "Agency > Parents P-1 E1",
  );
  return updateRelations(map, "now", ["r1"], { kind: "service" });
}

const slider = () => screen.getByRole("slider", { name: "Loss of its function" });

describe("the downturn stress test", () => {
  it("lets the element fail on which others depend, and says who loses first", () => {
    evaluateWith(arrangement(), <DownturnCard />);
    expect(screen.getByRole("combobox", { name: "What fails" })).toHaveDisplayValue("Agency");
    // 2·.6 of 3 by the agency, and 1·.36 by the municipality.
    expect(screen.getByRole("status")).toHaveTextContent("First to lose: Parents, 52% of protection.");
    expect(screen.getByRole("button", { name: "1. Parents: 52% of protection lost" })).toBeInTheDocument();
  });

  it("follows the loss, slid or typed, and what is picked to fail", async () => {
    const user = evaluateWith(arrangement(), <DownturnCard />);
    fireEvent.change(slider(), { target: { value: "100" } });
    expect(screen.getByRole("status")).toHaveTextContent("86.7%");
    const typed = screen.getByRole("spinbutton", { name: "Loss of its function in percent, typed" });
    await user.clear(typed);
    await user.type(typed, "10");
    expect(slider()).toHaveValue("10");
    expect(screen.getByRole("status")).toHaveTextContent("8.7%");
    // The list is made once it has the focus.
    await user.click(screen.getByRole("combobox", { name: "What fails" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "What fails" }), "Municipality");
    expect(screen.getByRole("status")).toHaveTextContent("3.3%");
    fireEvent.change(slider(), { target: { value: "0" } });
    expect(screen.getByRole("status")).toHaveTextContent("Nobody on this map loses protection by this.");
  });

  it("names the chain edge by edge, and a press shows the relation on the map", async () => {
    const user = evaluateWith(arrangement(), <DownturnCard />);
    const chain = within(screen.getByRole("list", { name: "The chain of losses" }));
    const link = chain.getByRole("button", { name: /^Agency → Municipality: 36%/u });
    expect(link).toHaveTextContent("Agency serves Municipality");
    expect(link).toHaveTextContent("Strength not known, 1 assumed.");
    await user.click(link);
    expect([...session.getState().focus].toSorted()).toEqual(["agency", "municipality", "r1"]);
    expect([...session.getState().selection]).toEqual(["r1"]);
    expect(session.getState().mode).toBe("map");
  });

  it("opens a figure to its formula, its inputs and the relations behind it", async () => {
    const user = evaluateWith(arrangement(), <DownturnCard />);
    await user.click(screen.getByRole("button", { name: /^1\. Parents/u }));
    const table = within(screen.getByRole("table", { name: "How the figure for Parents comes about" }));
    expect(table.getAllByRole("row").map((row) => row.textContent)).toEqual([
      "Relation that protectswPqleft",
      expect.stringContaining("1 (assumed)260%0.80"),
      expect.stringContaining("1 (assumed)136%0.64"),
    ]);
    expect(screen.getByText(/3\.00 before.*1\.44 after.*= 52%/u)).toBeInTheDocument();
    expect(screen.getByText(/1 relation harms, and stays as it is/u)).toHaveTextContent(
      "from +0.67 to +0.15",
    );
    await user.click(screen.getByRole("button", { name: "Show what protects it on the map" }));
    expect(session.getState().focus.has("r2") && session.getState().focus.has("r3")).toBe(true);
  });

  it("counts empowerment as a buffer only when asked", async () => {
    const user = evaluateWith(arrangement(), <DownturnCard />);
    await user.click(screen.getByRole("checkbox", { name: "Count empowerment as a buffer" }));
    expect(screen.getByRole("status")).toHaveTextContent("26%");
    expect(
      screen.getByRole("button", { name: "1. Parents: 52% of protection lost, 26% felt" }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Count empowerment as a buffer" }));
  });

  it("says of whom nothing is known, and how much is assumed", () => {
    evaluateWith(arrangement(), <DownturnCard />);
    expect(screen.getByText(/^Of 1 party no protection is rated.*Neighbours/u)).toBeInTheDocument();
    expect(screen.getByText(/^1 of 1 relation that passes losses on/u)).toBeInTheDocument();
  });

  it("keeps shocks to compare, six at most, and takes them away", async () => {
    const user = evaluateWith(arrangement(), <DownturnCard />);
    for (const percent of [10, 20, 30, 40, 50, 60]) {
      fireEvent.change(slider(), { target: { value: String(percent) } });
      await user.click(screen.getByRole("button", { name: "Keep to compare" }));
    }
    expect(screen.getByRole("button", { name: "Kept below" })).toBeDisabled();
    fireEvent.change(slider(), { target: { value: "70" } });
    expect(screen.getByRole("button", { name: "Keep to compare" })).toBeDisabled();
    const grid = within(screen.getByRole("group", { name: /^Shocks side by side/u }));
    expect(grid.getAllByRole("button")).toHaveLength(6);
    await user.click(grid.getByRole("button", { name: "Agency loses 20%. Parents 17.3%, Neighbours ?" }));
    expect(slider()).toHaveValue("20");
    await user.click(screen.getByRole("button", { name: "Take away: Agency 20%" }));
    expect(grid.getAllByRole("button")).toHaveLength(5);
  });

  it("tries every single failure when asked", async () => {
    const user = evaluateWith(arrangement(), <DownturnCard />);
    await user.click(screen.getByRole("button", { name: "Which single failure hurts whom most" }));
    const worst = await screen.findByRole("button", { name: "Try Municipality: Parents loses 20%" });
    await user.click(worst);
    expect(screen.getByRole("combobox", { name: "What fails" })).toHaveDisplayValue("Municipality");
  });

  it("says so where nothing passes losses on, where nobody is read to be protected, and where nothing can fail", () => {
    evaluateWith(aMap("Police > Visitors"), <DownturnCard />);
    expect(screen.getByText(/^No relation on this map passes losses on/u)).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent(
      "No relation on this map has a reading of protection yet",
    );
  });

  it("needs something that can fail", () => {
    evaluateWith(aMap("threat:Fraud"), <DownturnCard />);
    expect(screen.getByText(/^There is no actor, space or commodity/u)).toBeInTheDocument();
  });
});
