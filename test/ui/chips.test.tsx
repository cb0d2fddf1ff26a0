import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";

import { CheckChips, ChoiceChips } from "~/ui/Chips";

const fruit = ["apple", "pear", "plum", "quince"].map((value) => ({ value, text: value }));

function Pick({ start }: { start: string | null | undefined }) {
  const [value, setValue] = useState(start);
  return (
    <ChoiceChips
      label="Fruit"
      choices={fruit}
      value={value}
      empty="none"
      mixed="several"
      first={2}
      more={(count) => ({ text: `+ ${count}`, name: `${count} more` })}
      onChange={setValue}
    />
  );
}

describe("chips of which one holds", () => {
  it("show the first ones and the chosen one, the rest behind a button", async () => {
    const user = userEvent.setup();
    render(<Pick start="quince" />);
    const names = () => screen.getAllByRole("radio").map((radio) => radio.getAttribute("value"));
    expect(names()).toEqual(["apple", "pear", "quince", ""]);
    await user.click(screen.getByRole("button", { name: "1 more" }));
    expect(names()).toEqual(["apple", "pear", "plum", "quince", ""]);
    expect(screen.getByRole("radio", { name: "quince" })).toHaveFocus();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("can be taken back", async () => {
    const user = userEvent.setup();
    render(<Pick start="apple" />);
    await user.click(screen.getByRole("radio", { name: "none" }));
    expect(screen.getByRole("radio", { name: "none" })).toBeChecked();
  });

  it("say so where several things differ", () => {
    render(<Pick start={undefined} />);
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    expect(screen.getByText("several")).toBeVisible();
  });
});

describe("chips of which any number holds", () => {
  it("turn on and off, one by one", async () => {
    const change = vi.fn<(value: string, on: boolean) => void>();
    const user = userEvent.setup();
    render(
      <CheckChips label="Fruit" choices={fruit} chosen={["pear"]} partly={["plum"]} onChange={change} />,
    );
    await user.click(screen.getByRole("checkbox", { name: "apple" }));
    await user.click(screen.getByRole("checkbox", { name: "pear" }));
    expect(change.mock.calls).toEqual([
      ["apple", true],
      ["pear", false],
    ]);
    expect(screen.getByRole("checkbox", { name: "plum" })).toBePartiallyChecked();
  });
});
