import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import { OutlineSheet } from "~/features/sheets/outline/OutlineSheet";
import { setTrust } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";
import { actions, document, session } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { aMap, variantId } from "./inspector-world";

function open(map: RelataMap) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId });
  const { unmount } = render(
    <ToastProvider>
      <OutlineSheet />
    </ToastProvider>,
  );
  return { user: userEvent.setup(), unmount };
}

const street = () =>
  setTrust(
    aMap({ Square: "space", Police: "actor", Visitors: "actor" }, ["police > visitors", "visitors > square"]),
    variantId,
    ["police > visitors"],
    "forward",
    { value: 1 },
  );

const sentence =
  "Police works with Visitors. There is cautious trust from Police towards Visitors (+1); trust in return is not known.";

describe("the outline", () => {
  it("has a heading for each element, actors first, and under it the sentences of both ways", () => {
    open(street());
    const names = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toEqual(["Police", "Visitors", "Square"]);
    expect(screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      "From Police",
      "From Visitors",
      "To Visitors",
      "To Square",
    ]);
    expect(screen.getAllByRole("button", { name: sentence })).toHaveLength(2);
    expect(screen.getByText("3 elements, 2 relations")).toBeVisible();
  });

  it("picks the relation of a sentence, and the element of a name", async () => {
    const { user } = open(street());
    await user.click(screen.getAllByRole("button", { name: sentence })[0]!);
    expect([...session.getState().selection]).toEqual(["police > visitors"]);
    expect(screen.getAllByRole("button", { name: sentence, pressed: true })).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Square" }));
    expect([...session.getState().selection]).toEqual(["square"]);
  });

  it("is narrowed to what holds some words, and counts each sentence once", async () => {
    const { user } = open(street());
    await user.type(screen.getByRole("searchbox", { name: "Find in the outline" }), "cautious");
    expect(screen.getByText("1 sentence found")).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(2);
    await user.type(screen.getByRole("searchbox"), "ly not");
    expect(screen.getByText("Nothing in the outline holds these words.")).toBeVisible();
  });

  it("is copied as text, by its button and from the list of what can be done", async () => {
    const { user, unmount } = open(street());
    await user.click(screen.getByRole("button", { name: "Copy as text" }));
    expect(await navigator.clipboard.readText()).toContain(`Police\n– ${sentence}\n\nVisitors`);
    const offered = () => actions.getState().offered.find(({ id }) => id === "outline.copy");
    expect(offered()?.label()).toBe("Copy the outline as text");
    unmount();
    expect(offered()).toBeUndefined();
  });

  it("says that a map is empty", () => {
    open(aMap({}));
    const sheet = within(screen.getByRole("region", { name: "Outline" }));
    expect(sheet.getByText("There is nothing on this map yet.")).toBeVisible();
  });
});
