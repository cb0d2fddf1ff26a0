import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";

import { Field } from "~/ui/Field";
import { Locked } from "~/ui/locked";

/** An owner that keeps digits only, and can be told another value from outside. */
function Digits({ onLeave }: { onLeave?: () => void }) {
  const [kept, setKept] = useState("1");
  const digits = (typed: string) => typed.replaceAll(/\D/g, "");
  return (
    <>
      <Field
        label="Year"
        value={kept}
        keeps={digits}
        onChange={(typed) => setKept(digits(typed))}
        {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      />
      <button type="button" onClick={() => setKept("1984")}>
        Put back
      </button>
    </>
  );
}

describe("a text field", () => {
  it("stays as typed until it is left, whatever its owner keeps", async () => {
    const user = userEvent.setup();
    render(<Digits />);
    const field = screen.getByRole("textbox", { name: "Year" });
    await user.type(field, "9x8");
    expect(field).toHaveValue("19x8");
    await user.tab();
    expect(field).toHaveValue("198");
  });

  it("stays as typed while its owner is still taking that in, and shows what the owner has made of it then", async () => {
    const user = userEvent.setup();
    const owner = (value: string, typing: boolean) => (
      <Field label="Name" value={value} typing={typing} onChange={() => {}} />
    );
    const { rerender } = render(owner("Pol", true));
    const field = screen.getByRole("textbox", { name: "Name" });
    await user.type(field, "ice");
    expect(field).toHaveValue("Police");
    rerender(owner("Poli", true));
    expect(field).toHaveValue("Police");
    rerender(owner("Guards", false));
    expect(field).toHaveValue("Guards");
  });

  it("shows a change from outside at once, though it has the focus", async () => {
    const user = userEvent.setup();
    render(<Digits />);
    const field = screen.getByRole("textbox", { name: "Year" });
    await user.type(field, "x");
    screen.getByRole("button", { name: "Put back" }).click();
    expect(await screen.findByDisplayValue("1984")).toBe(field);
    expect(field).toHaveFocus();
  });

  it("keeps the caret where one types in the middle of a word", async () => {
    const user = userEvent.setup();
    render(<Digits />);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Year" });
    await user.type(field, "999");
    field.setSelectionRange(1, 1);
    await user.keyboard("00");
    expect(field).toHaveValue("100999");
    expect(field.selectionStart).toBe(3);
  });

  it("tells when it is left", async () => {
    const leave = vi.fn<() => void>();
    const user = userEvent.setup();
    render(<Digits onLeave={leave} />);
    await user.click(screen.getByRole("textbox", { name: "Year" }));
    expect(leave).not.toHaveBeenCalled();
    await user.tab();
    expect(leave).toHaveBeenCalledOnce();
  });

  it("is described by its hint and may be an area", () => {
    render(<Field multiline label="Summary" hint="In a few lines" value="" onChange={() => {}} />);
    const field = screen.getByRole("textbox", { name: "Summary" });
    expect(field).toHaveAccessibleDescription("In a few lines");
    expect(field.tagName).toBe("TEXTAREA");
  });

  it("cannot be changed where all is locked", () => {
    render(
      <Locked value>
        <Field label="Year" value="1984" onChange={() => {}} />
      </Locked>,
    );
    expect(screen.getByRole("textbox", { name: "Year" })).toBeDisabled();
    expect(screen.getByRole("textbox", { name: "Year" })).toHaveValue("1984");
  });
});
