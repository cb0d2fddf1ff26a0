import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";

import { ContextMenu } from "~/ui/ContextMenu";

function aMenu() {
  const run = { rename: vi.fn<() => void>(), copy: vi.fn<() => void>(), remove: vi.fn<() => void>() };
  const askAgain = vi.fn<() => void>();

  function Drawing() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          {"Police"}
        </button>
        {open ? (
          <ContextMenu
            label="Police"
            heading="Police"
            at={{ x: 5000, y: 20 }}
            items={[
              { id: "rename", label: "Rename", keys: "Enter", run: run.rename },
              { id: "copy", label: "Copy", keys: "Mod+C", run: run.copy },
              { id: "remove", label: "Remove", danger: true, apart: true, run: run.remove },
            ]}
            onClose={() => setOpen(false)}
            onAskAgain={askAgain}
          />
        ) : null}
      </>
    );
  }

  render(<Drawing />);
  return { user: userEvent.setup(), run, askAgain, owner: screen.getByRole("button", { name: "Police" }) };
}

it("opens on its first item, walks by arrows, Home, End and letters, and does what is chosen", async () => {
  const { user, run, owner } = aMenu();
  await user.click(owner);
  expect(screen.getByRole("menuitem", { name: "Rename" })).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(screen.getByRole("menuitem", { name: "Remove" })).toHaveFocus();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("menuitem", { name: "Rename" })).toHaveFocus();
  await user.keyboard("{End}{Home}r");
  expect(screen.getByRole("menuitem", { name: "Remove" })).toHaveFocus();
  await user.keyboard("c{Enter}");
  expect(run.copy).toHaveBeenCalledOnce();
  expect(screen.queryByRole("menu")).toBeNull();
  expect(owner).toHaveFocus();
});

it.each(["{Escape}", "{Tab}"])("closes on %s, does nothing, and gives the focus back", async (key) => {
  const { user, run, owner } = aMenu();
  await user.click(owner);
  await user.keyboard(key);
  expect(screen.queryByRole("menu")).toBeNull();
  expect(owner).toHaveFocus();
  for (const each of Object.values(run)) expect(each).not.toHaveBeenCalled();
});

it("has the focus back where it was before anything is done, since that may open a field", async () => {
  const { user, run, owner } = aMenu();
  run.rename.mockImplementation(() => expect(owner).toHaveFocus());
  await user.click(owner);
  await user.keyboard("{Enter}");
  expect(run.rename).toHaveBeenCalledOnce();
});

it("names the keys that do the same, for the eye and for assistive technology", async () => {
  const { user, owner } = aMenu();
  await user.click(owner);
  const copy = screen.getByRole("menuitem", { name: "Copy" });
  expect(copy).toHaveTextContent("Ctrl+C");
  expect(copy).toHaveAttribute("aria-keyshortcuts", "Control+C");
});

it("stays within the window", async () => {
  const { user, owner } = aMenu();
  await user.click(owner);
  const left = Number.parseFloat(screen.getByRole("menu").parentElement?.style.left ?? "");
  expect(left).toBeLessThanOrEqual(window.innerWidth);
});

it("closes on a press beside it, and is asked for again there by the other button", async () => {
  const { user, askAgain, owner } = aMenu();
  await user.click(owner);
  await user.click(screen.getByRole("presentation"));
  expect(screen.queryByRole("menu")).toBeNull();
  expect(askAgain).not.toHaveBeenCalled();
  await user.click(owner);
  fireEvent.contextMenu(screen.getByRole("presentation"));
  expect(screen.queryByRole("menu")).toBeNull();
  expect(askAgain).toHaveBeenCalledOnce();
});
