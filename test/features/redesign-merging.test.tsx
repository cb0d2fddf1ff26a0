import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";

import { Files } from "~/features/redesign/files/Files";
import type { RelataMap } from "~/model/map";
import { writeMap } from "~/model/write";
import { library } from "~/state/ownLibrary";
import { document, session } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { aMap, linesOf, nowOf } from "../a";
import { withOtherIds } from "../renamed";

const north = { ...aMap("Police 1/-1> Visitors", "Visitors 2> Bars"), title: "North" };
/** The map of another group, made by itself: the visitors with a slip of the pen. */
const south = withOtherIds({
  ...aMap("Police -2/-1> Vistors", "Mayor 3/1> Police"),
  id: "south",
  title: "South",
});

async function merging(other: RelataMap | string) {
  document.open(north);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  render(
    <ToastProvider>
      <Files />
    </ToastProvider>,
  );
  const user = userEvent.setup();
  const text = typeof other === "string" ? other : writeMap(other);
  await user.upload(screen.getByLabelText("Map file to merge"), new File([text], "south.relata.json"));
  return { user, dialog: await screen.findByRole("dialog", { name: /^(?:Merge “|This cannot)/u }) };
}

const now = () => document.getState().map as RelataMap;

beforeEach(() => document.close());

describe("merging another map", () => {
  it("asks which are the same, those that are not certain first, and merges in one step", async () => {
    const { user, dialog } = await merging(south);
    const headings = within(dialog).getAllByRole("heading", { level: 4 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(["Not certain: 1", "By the same name: 1"]);
    const asked = (told: string) => within(within(dialog).getByRole("radiogroup", { name: told }));
    await user.click(asked("“Vistors” in the other map is").getByRole("radio", { name: "Visitors" }));
    await user.click(asked("“Police” in the other map is").getByRole("radio", { name: "Police" }));
    expect(dialog).toHaveTextContent("1 element is added");
    expect(dialog).toHaveTextContent("2 readings are added");
    await user.click(within(dialog).getByRole("button", { name: "Merge" }));
    expect(linesOf(now())).toEqual([
      "police 1/-1> visitors",
      "visitors 2/?> bars",
      "other mayor 3/1> police",
    ]);
    expect(now().perspectives.map(({ name }) => name)).toEqual(["North", "South"]);
    expect(now().readings.map(({ forward }) => forward)).toEqual([1, -2]);
    expect(document.getState().past).toHaveLength(1);
    act(document.undo);
    expect(now()).toBe(north);
  });

  it("keeps both of what nobody answers for", async () => {
    const { user, dialog } = await merging(south);
    expect(dialog).toHaveTextContent("3 elements are added");
    await user.click(within(dialog).getByRole("button", { name: "Merge" }));
    expect(nowOf(now()).elements).toHaveLength(6);
    expect(now().readings).toEqual([]);
  });

  it("names the groups as somebody wants, and not alike", async () => {
    const { user, dialog } = await merging(south);
    await user.click(within(dialog).getByRole("button", { name: "Yes, it is the same" }));
    const field = within(dialog).getByLabelText("Whose map is merged into it");
    await user.clear(field);
    await user.type(field, "north");
    expect(within(dialog).getByRole("alert")).toHaveTextContent("different names");
    expect(within(dialog).getByRole("button", { name: "Merge" })).toBeDisabled();
    await user.type(field, " side");
    expect(within(dialog).getByRole("button", { name: "Merge" })).toBeEnabled();
  });

  it("has nothing to do with a map that is the same", async () => {
    const { dialog } = await merging(north);
    expect(dialog).toHaveTextContent("nothing will be changed");
    expect(within(dialog).getByRole("button", { name: "Merge" })).toBeDisabled();
  });

  it("says why a file cannot be merged, that nothing changed, and what to do", async () => {
    const { dialog } = await merging("nonsense");
    expect(dialog).toHaveTextContent("This is not a Relata map");
    expect(dialog).toHaveTextContent("Nothing was changed.");
    expect(dialog).toHaveTextContent(".relata.json");
  });

  it("takes a map of this device, which stays as it is", async () => {
    await library.start();
    const rowId = await library.create(south);
    document.open(north);
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
    render(
      <ToastProvider>
        <Files />
      </ToastProvider>,
    );
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByLabelText("Or a map of this device"), "South");
    expect(await screen.findByRole("dialog", { name: "Merge “South” into this map" })).toBeVisible();
    expect(await library.read(rowId)).toMatchObject({ kind: "opened", map: south });
  });
});
