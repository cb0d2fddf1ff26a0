import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";

import { Dialog } from "~/ui/Dialog";

function Asking({ onClose }: { onClose: () => void }) {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <Dialog
      title="Really?"
      onClose={() => {
        setOpen(false);
        onClose();
      }}
    >
      <p>Think again.</p>
    </Dialog>
  );
}

it("is open while it is rendered, under its title", () => {
  render(<Asking onClose={() => {}} />);
  expect(screen.getByRole("dialog", { name: "Really?" })).toHaveAttribute("open");
});

it("asks its owner once to close it", async () => {
  const onClose = vi.fn<() => void>();
  render(<Asking onClose={onClose} />);
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(onClose).toHaveBeenCalledOnce();
});

it("tells its owner when the browser closes it, as on Escape", () => {
  const onClose = vi.fn<() => void>();
  render(<Asking onClose={onClose} />);
  screen.getByRole<HTMLDialogElement>("dialog").close();
  expect(onClose).toHaveBeenCalledOnce();
});
