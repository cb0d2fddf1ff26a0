import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";

import { listenForKeys } from "~/app/shortcuts";
import { updateMap } from "~/model/commands/details";
import { document, session } from "~/state/stores";

import { aMap } from "../a";

let stop = () => {};
beforeEach(() => {
  document.open(aMap("Police 1> Visitors"));
  for (const title of ["One", "Two"])
    document.edit({ key: "edit.details" }, (map) => updateMap(map, { title }));
  stop = listenForKeys();
});
afterEach(() => {
  stop();
  session.leave();
  document.close();
});

const title = () => document.getState().map?.title;

it.each([
  ["{Control>}z{/Control}", "One"],
  ["{Meta>}z{/Meta}", "One"],
  ["{Control>}zz{/Control}", "A map"],
  ["{Control>}zz{Shift>}Z{/Shift}{/Control}", "One"],
  ["{Control>}zzy{/Control}", "One"],
  ["z", "Two"],
  ["{Control>}{Alt>}z{/Alt}{/Control}", "Two"],
])("%s leads to the map called %s", async (keys, left) => {
  await userEvent.keyboard(keys);
  expect(title()).toBe(left);
});

it("leaves a text field to itself", async () => {
  render(<input aria-label="Note" />);
  await userEvent.click(screen.getByLabelText("Note"));
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(title()).toBe("Two");
});

it("works from a checkbox, which has no history", async () => {
  render(<input type="checkbox" aria-label="Confidential" />);
  await userEvent.click(screen.getByLabelText("Confidential"));
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(title()).toBe("One");
});

it("changes nothing in a window that only looks on", async () => {
  session.setReadOnly(true);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(title()).toBe("Two");
});

it("changes nothing behind an open dialog", async () => {
  render(<dialog open />);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(title()).toBe("Two");
});
