import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { SimulationCard } from "~/features/evaluate/simulation/SimulationCard";
import { addFeedback } from "~/model/commands/impact";
import type { Feedback } from "~/model/impact";
import type { RelataMap } from "~/model/map";
import { session } from "~/state/stores";

import { aMap } from "../a";
import { evaluateWith } from "./what-if-world";

/** The worked example: threat, measures, legitimacy, cooperation. */
function declared(): RelataMap {
  const links: readonly [string, string, Feedback["polarity"], number | null][] = [
    ["threat:fraud", "relation:r1", "+", 0.7],
    ["relation:r1", "threat:fraud", "-", null],
    ["relation:r1", "impact:legitimacy", "-", 0.6],
    ["impact:legitimacy", "element:visitors", "+", 0.8],
    ["element:visitors", "threat:fraud", "-", 0.6],
  ];
  return links.reduce(
    (map, [from, to, polarity, strength], at) =>
      addFeedback(map, "now", {
        ...{ id: `l${at}`, from, to, polarity, strength, why: "" },
        delay: at === 0 ? "long" : null,
      }),
    aMap("Police > Visitors", "threat:Fraud"),
  );
}

describe("the feedback simulation", () => {
  it("holds the threat at first, says that it comes to rest, and what is certain", async () => {
    evaluateWith(declared(), <SimulationCard />);
    expect(screen.getByRole("combobox", { name: "What" })).toHaveDisplayValue("Fraud");
    expect(screen.getByRole("status")).toHaveTextContent("It comes to rest after 3 steps: a fixed point.");
    expect(await screen.findByText(/^‖W‖₂ = 0\.90, below 1\/λ = 1\.00/u)).toBeInTheDocument();
    expect(screen.getByText("Direction and relative size, not prediction.")).toBeInTheDocument();
  });

  it("draws a line for each thing that moves, with a table that says the same", () => {
    evaluateWith(declared(), <SimulationCard />);
    const chart = within(screen.getByRole("group", { name: "Difference from the baseline, step by step" }));
    expect(chart.getAllByRole("button").map((line) => line.getAttribute("aria-label"))).toEqual([
      "Fraud: +1.00 at the end",
      "Police works with Visitors: +0.60 at the end",
      "Legitimacy: −0.35 at the end",
      "Visitors: −0.27 at the end",
    ]);
    const more = screen.getByText("As a table").closest("details");
    if (more === null) throw new Error("no table");
    more.open = true;
    fireEvent(more, new Event("toggle"));
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => row.textContent).slice(0, 3)).toEqual([
      "WhatStep 0Step 1Step 2Step 3",
      "Fraud+1.00+1.00+1.00+1.00",
      "Police works with Visitors0.00+0.60+0.60+0.60",
    ]);
  });

  it("opens a value to its formula, the links behind it and their place on the map", async () => {
    const user = evaluateWith(declared(), <SimulationCard />);
    await user.click(screen.getByRole("button", { name: "Legitimacy: −0.35 at the end" }));
    expect(screen.getByText("tanh(λ × (+0.6044 × −0.60)) = tanh(−0.3626) = −0.3475")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show on the map" }));
    expect(session.getState().focus.has("r1")).toBe(true);
    expect(session.getState().mode).toBe("map");
  });

  it("pushes once and lets go, holds several things, and takes them away", async () => {
    const user = evaluateWith(declared(), <SimulationCard />);
    await user.click(screen.getByRole("radio", { name: "Push once" }));
    expect(screen.getByRole("status")).toHaveTextContent("It comes to rest");
    expect(screen.getByRole("button", { name: /^Fraud: [+−]?0\.00 at the end$/u })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Add another" }));
    expect(screen.getAllByRole("combobox", { name: "What" })).toHaveLength(2);
    const [, second] = screen.getAllByRole("slider", { name: "Value" });
    if (second === undefined) throw new Error("no second value");
    fireEvent.change(second, { target: { value: "-0.5" } });
    expect(screen.getByRole("button", { name: /^Police works with Visitors: −0\.50/u })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Take away: Fraud" }));
    await user.click(screen.getByRole("button", { name: "Take away: Police works with Visitors" }));
    expect(screen.getByText("Nothing is held or pushed, so nothing moves.")).toBeInTheDocument();
  });

  it("says what is assumed, and that delay is not modelled", () => {
    evaluateWith(declared(), <SimulationCard />);
    expect(screen.getByText(/^1 of 5 links have no known strength/u)).toBeInTheDocument();
    expect(
      screen.getByText(/^1 of 5 links are marked as taking time\. Delay is not modelled/u),
    ).toBeInTheDocument();
  });

  it("reports a cycle as a cycle, and guarantees nothing then", async () => {
    const links: readonly ["+" | "-", string, string][] = [
      ["+", "element:police", "element:visitors"],
      ["-", "element:visitors", "element:police"],
    ];
    const map = links.reduce(
      (before, [polarity, from, to], at) =>
        addFeedback(before, "now", {
          ...{ id: `l${at}`, from, to, polarity, strength: 1, why: "" },
          delay: null,
        }),
      aMap("Police > Visitors"),
    );
    const user = evaluateWith(map, <SimulationCard />);
    await user.click(screen.getByRole("radio", { name: "Push once" }));
    const how = screen.getByText("How this is worked out").closest("details");
    if (how === null) throw new Error("no explanation");
    how.open = true;
    fireEvent(how, new Event("toggle"));
    fireEvent.change(screen.getByRole("slider", { name: /^λ/u }), { target: { value: "5" } });
    expect(screen.getByRole("status")).toHaveTextContent("a cycle of 4 steps");
    expect(
      await screen.findByText(/^‖W‖₂ = 1\.00, not below 1\/λ = 0\.20: nothing is guaranteed/u),
    ).toBeInTheDocument();
  });

  it("where no feedback is declared says so, and leads to where it is", async () => {
    const user = evaluateWith(aMap("Police > Visitors"), <SimulationCard />);
    expect(screen.getByText(/^This map declares no feedback/u)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Declare feedback" }));
    expect([session.getState().mode, session.getState().panel]).toEqual(["map", "about"]);
  });
});
