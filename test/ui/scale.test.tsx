import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";

import { Scale, type Step } from "~/ui/Scale";

const steps: readonly Step[] = [
  { value: -2, text: "−2", meaning: "cold" },
  { value: -1, text: "−1", meaning: "cool" },
  { value: 0, text: "0", meaning: "mild" },
  { value: 1, text: "+1", meaning: "warm" },
  { value: 2, text: "+2", meaning: "hot" },
  { value: null, text: "?", meaning: "not measured" },
];

type Told = (value: number | null, sliding: boolean) => void;

function Weather({ told, start = null }: { told: Told; start?: number | null | undefined }) {
  const [value, setValue] = useState<number | null | undefined>(start);
  return (
    <Scale
      label="Weather"
      steps={steps}
      value={value}
      mixed="it differs"
      onChange={(next, sliding) => {
        setValue(next);
        told(next, sliding);
      }}
    />
  );
}

function show(start?: number | null) {
  const told = vi.fn<Told>();
  const heard = vi.fn<() => void>();
  window.addEventListener("keydown", heard);
  render(<Weather told={told} start={start} />);
  const group = screen.getByRole("radiogroup", { name: "Weather" });
  return { told, heard, group, user: userEvent.setup() };
}

function chosen(group: HTMLElement): string {
  return within(group).getByRole("radio", { checked: true }).getAttribute("aria-label") ?? "";
}

describe("a scale", () => {
  it("says each step with its meaning, and beside the name what the chosen one means", () => {
    const { group } = show(1);
    const names = within(group)
      .getAllByRole("radio")
      .map((step) => step.getAttribute("aria-label"));
    expect(names).toEqual(["−2: cold", "−1: cool", "0: mild", "+1: warm", "+2: hot", "?: not measured"]);
    expect(screen.getByText("warm")).toBeVisible();
  });

  it("chooses nothing where things differ, and says so", () => {
    render(<Scale label="Weather" steps={steps} value={undefined} mixed="it differs" onChange={() => {}} />);
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    expect(screen.getByText("it differs")).toBeVisible();
  });

  it.each([
    ["2", "+2: hot"],
    ["-2", "−2: cold"],
    ["−1", "−1: cool"],
    ["0", "0: mild"],
    [".", "?: not measured"],
    [",", "?: not measured"],
    ["?", "?: not measured"],
  ])("takes %s for %s", async (keys, name) => {
    const { group, user } = show(1);
    await user.click(within(group).getByRole("radio", { name: "+1: warm" }));
    await user.keyboard(keys);
    expect(chosen(group)).toBe(name);
    expect(within(group).getByRole("radio", { name })).toHaveFocus();
  });

  it("leaves a digit that is not on it alone, and forgets the minus before it", async () => {
    const { group, user, told } = show(1);
    await user.tab();
    await user.keyboard("9-91");
    expect(told).not.toHaveBeenCalled();
    expect(chosen(group)).toBe("+1: warm");
  });

  it("shows a minus that waits for its digit, and lets Backspace take it back", async () => {
    const { group, user } = show(1);
    await user.tab();
    await user.keyboard("-");
    expect(screen.getByText("−…")).toBeVisible();
    await user.keyboard("{Backspace}2");
    expect(chosen(group)).toBe("+2: hot");
  });

  it("keeps the keys it takes from everything around it", async () => {
    const { user, heard } = show(1);
    await user.tab();
    heard.mockClear();
    await user.keyboard("2-1.{ArrowLeft}");
    expect(heard).not.toHaveBeenCalled();
    await user.keyboard("n{Control>}z{/Control}");
    expect(heard).toHaveBeenCalled();
  });

  it("tells a step that arrows pass over from one that is chosen at once", async () => {
    const { user, told, group } = show(0);
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    await user.click(within(group).getByRole("radio", { name: "−1: cool" }));
    expect(told.mock.calls).toEqual([
      [1, true],
      [2, true],
      [-1, false],
    ]);
  });

  it("chooses a bare minus or plus at once where these are its steps", async () => {
    const told = vi.fn<Told>();
    const user = userEvent.setup();
    const signs = [
      { value: -1, text: "−", meaning: "worse" },
      { value: 1, text: "+", meaning: "better" },
    ];
    render(<Scale label="Effect" steps={signs} value={null} onChange={told} />);
    await user.tab();
    await user.keyboard("-+");
    expect(told.mock.calls).toEqual([
      [-1, false],
      [1, false],
    ]);
  });
});
