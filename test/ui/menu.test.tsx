import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Ellipsis } from "lucide";
import { describe, expect, it, vi } from "vitest";

import { Menu } from "~/ui/Menu";
import { itemAfterKey } from "~/ui/menuKeys";

function aMenu() {
  const run = { apple: vi.fn<() => void>(), banana: vi.fn<() => void>(), cherry: vi.fn<() => void>() };
  render(
    <>
      <Menu
        label="Fruit"
        icon={Ellipsis}
        items={[
          { id: "a", label: "Apple", run: run.apple },
          { id: "b", label: "Banana", run: run.banana },
          { id: "c", label: "Cherry", run: run.cherry },
        ]}
      />
      <button type="button">Elsewhere</button>
    </>,
  );
  return { user: userEvent.setup(), run, button: () => screen.getByRole("button", { name: "Fruit" }) };
}

it("opens on its first item and does what is chosen, then gives the focus back", async () => {
  const { user, run, button } = aMenu();
  await user.click(button());
  expect(await screen.findByRole("menuitem", { name: "Apple" })).toHaveFocus();
  await user.keyboard("{ArrowDown}{Enter}");
  expect(run.banana).toHaveBeenCalledOnce();
  expect(screen.queryByRole("menu")).toBeNull();
  expect(button()).toHaveFocus();
});

it("closes on Escape without doing anything", async () => {
  const { user, run, button } = aMenu();
  await user.click(button());
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("menu")).toBeNull();
  expect(button()).toHaveFocus();
  expect(run.apple).not.toHaveBeenCalled();
});

it("closes when the focus or the pointer goes elsewhere", async () => {
  const { user, button } = aMenu();
  await user.click(button());
  await user.tab();
  expect(screen.queryByRole("menu")).toBeNull();
  await user.click(button());
  await user.click(screen.getByRole("button", { name: "Elsewhere" }));
  expect(screen.queryByRole("menu")).toBeNull();
});

it("shows which of several choices holds and begins there", async () => {
  render(
    <Menu
      label="Theme"
      icon={Ellipsis}
      items={[
        { id: "l", label: "Light", checked: false, run: () => {} },
        { id: "d", label: "Dark", checked: true, run: () => {} },
      ]}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Theme" }));
  const dark = await screen.findByRole("menuitemradio", { name: "Dark" });
  expect(dark).toBeChecked();
  expect(dark).toHaveFocus();
});

describe("the keys of a menu", () => {
  const labels = ["Open", "Rename", "Restore", "Über"];
  it.each([
    ["ArrowDown", 3, 0],
    ["ArrowUp", 0, 3],
    ["ArrowUp", -1, 3],
    ["ArrowDown", -1, 0],
    ["Home", 2, 0],
    ["End", 0, 3],
    ["r", 0, 1],
    ["R", 1, 2],
    ["r", 2, 1],
    ["o", 0, 0],
    ["x", 0, null],
    [" ", 0, null],
    ["Enter", 0, null],
  ])("%s from item %d leads to %s", (key, from, to) => {
    expect(itemAfterKey(labels, from, key)).toBe(to);
  });
});
