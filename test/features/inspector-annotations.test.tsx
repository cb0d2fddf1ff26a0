import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { addFrame, addNote } from "~/model/commands/annotations";
import { newFrame } from "~/model/frame";
import { newNote } from "~/model/note";
import { session } from "~/state/stores";

import { aMap, inspect, mapNow, newestStep, radio, stepsTaken, undo, variantId } from "./inspector-world";

/** Police in a frame with a note; Visitors beside it. */
function street() {
  const map = aMap({ Police: "actor", Visitors: "actor" });
  const size = { width: 200, height: 300 };
  const framed = addFrame(map, variantId, newFrame("local", "Local level", { x: 0, y: 0 }, size));
  return addNote(framed, variantId, newNote("ask", "Ask them", { x: 0, y: 80 }));
}

const frame = () => mapNow().variants[0]?.frames?.[0];
const note = () => mapNow().variants[0]?.notes?.[0];

describe("the inspector of a frame", () => {
  it("names it, in one step for all that is typed", async () => {
    const user = inspect(street(), "local");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Local level");
    const name = screen.getByRole("textbox", { name: "Name" });
    await user.clear(name);
    await user.type(name, "The town");
    expect(frame()?.label).toBe("The town");
    expect(stepsTaken()).toBe(1);
    undo();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Local level");
  });

  it("tints it, and gives it another size from its upper left corner", async () => {
    const user = inspect(street(), "local");
    await user.click(radio("Colour", "Blue"));
    expect(frame()?.tint).toBe("blue");
    await user.click(radio("Colour", "Plain"));
    expect(frame()?.tint).toBeNull();
    const width = screen.getByRole("textbox", { name: "Width" });
    await user.clear(width);
    await user.type(width, "240");
    expect(frame()).toMatchObject({ size: { width: 240, height: 300 }, position: { x: 20, y: 0 } });
    expect(newestStep()).toEqual({ key: "edit.resize" });
  });

  it("leads to what lies in it", async () => {
    const user = inspect(street(), "local");
    await user.click(screen.getByRole("button", { name: /^In this frame/u }));
    expect(screen.getByRole("button", { name: "Ask them Sticky note" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Police Actor" }));
    expect([...session.getState().selection]).toEqual(["police"]);
  });

  it("deletes it alone, in one step", async () => {
    const user = inspect(street(), "local");
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(mapNow().variants[0]).toMatchObject({ elements: [{}, {}], notes: [{}] });
    expect(frame()).toBeUndefined();
    undo();
    expect(frame()?.label).toBe("Local level");
  });
});

describe("the inspector of a note", () => {
  it("changes its words, its paper and whether it is confidential", async () => {
    const user = inspect(street(), "ask");
    await user.type(screen.getByRole("textbox", { name: "Text" }), " again");
    await user.click(radio("Colour", "Pink"));
    await user.click(screen.getByRole("checkbox", { name: "Confidential" }));
    expect(note()).toMatchObject({ text: "Ask them again", tint: "pink", confidential: true });
    expect(stepsTaken()).toBe(3);
  });

  it("is locked while another window holds the map", () => {
    inspect(street(), "ask");
    act(() => session.setReadOnly(true));
    expect(screen.getByRole("textbox", { name: "Text" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Delete" })).toBeDisabled();
  });
});

it("counts frames and notes among several, and deletes all at once", async () => {
  const user = inspect(street(), "police", "local", "ask");
  expect(screen.getByText("1 actor · 1 frame · 1 note")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Delete 3 items" }));
  expect(mapNow().variants[0]).toMatchObject({ elements: [{ id: "visitors" }] });
  expect(mapNow().variants[0]).not.toHaveProperty("frames");
  expect(stepsTaken()).toBe(1);
});
