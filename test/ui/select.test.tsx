import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";

import { Section } from "~/ui/Section";
import { Select } from "~/ui/Select";

const towns = ["Delft", "Leiden"].map((value) => ({ value, text: `the town of ${value}` }));

describe("a list to choose from", () => {
  it("gives back nothing for the empty entry", async () => {
    const told = vi.fn<(value: string | null) => void>();
    const user = userEvent.setup();
    render(<Select label="Town" value="Delft" empty="nowhere" choices={towns} onChange={told} />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Town" }), "nowhere");
    expect(told).toHaveBeenCalledWith(null);
  });

  it("says so where several things differ, which cannot be chosen", () => {
    render(<Select label="Town" value={undefined} mixed="several" choices={towns} onChange={() => {}} />);
    expect(screen.getByRole("combobox", { name: "Town" })).toHaveDisplayValue("several");
    expect(screen.getByRole("option", { name: "several" })).toBeDisabled();
  });

  it("puts neighbours of one heading under it", () => {
    const choices = [
      { value: "sea", text: "The sea" },
      ...towns.map((town) => ({ ...town, group: "Towns" })),
    ];
    render(<Select label="Place" value="sea" choices={choices} onChange={() => {}} />);
    expect(within(screen.getByRole("group", { name: "Towns" })).getAllByRole("option")).toHaveLength(2);
    expect(screen.getAllByRole("option")).toHaveLength(3);
  });

  it("makes a long list when it is reached and not before", async () => {
    const make = vi.fn<() => typeof towns>(() => towns);
    const user = userEvent.setup();
    render(<Select label="Town" value="Delft" chosenText="Delft" choices={make} onChange={() => {}} />);
    const list = screen.getByRole("combobox", { name: "Town" });
    expect(list).toHaveDisplayValue("Delft");
    expect(make).not.toHaveBeenCalled();
    await user.tab();
    expect(within(list).getAllByRole("option")).toHaveLength(2);
  });
});

function Drawer() {
  const [open, setOpen] = useState(false);
  return (
    <Section title="Drawer" count={3} open={open} onToggle={() => setOpen(!open)}>
      <p>Socks</p>
    </Section>
  );
}

describe("a section", () => {
  it("opens and closes under its heading, and builds nothing while closed", async () => {
    const user = userEvent.setup();
    render(<Drawer />);
    const toggle = screen.getByRole("button", { name: "Drawer 3", expanded: false });
    expect(screen.queryByText("Socks")).toBeNull();
    await user.click(toggle);
    expect(toggle).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText("Socks")).toBeVisible();
  });
});
