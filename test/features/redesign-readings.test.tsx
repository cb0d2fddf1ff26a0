import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { Files } from "~/features/redesign/files/Files";
import { updateElements } from "~/model/commands/elements";
import { addPerspective, addReadings } from "~/model/commands/perspectives";
import type { Reading, RelataMap } from "~/model/map";
import { parseReadingsText } from "~/model/readings/parseReadings";
import { type ReadingsFile, writeReadings } from "~/model/readings/readings-file";
import { readingsFileOf } from "~/model/readings/readingsFileOf";
import { document, session } from "~/state/stores";
import { ToastProvider } from "~/ui/Toast";

import { aMap } from "../a";
import { withOtherIds } from "../renamed";
import { catchFiles, saved } from "./transfer-world";

const unsaid = { forward: null, backward: null, protection: null, empowerment: null, why: "" };

const street = addPerspective(
  { ...aMap("Police 1/-1> Visitors P2 E-1", "Visitors > Bars"), title: "Smart street" },
  { id: "p1", name: "Residents", chain: null, colour: null, securityView: "" },
);

function withReadings(...rated: readonly Partial<Reading>[]): RelataMap {
  return addReadings(
    street,
    rated.map((each, at) => ({
      ...{ id: `g${at}`, perspective: "p1", person: null, variant: "now", relation: "r1" },
      ...unsaid,
      ...each,
    })),
  );
}

function fileBy(person: string, ...rated: readonly Partial<Reading>[]): ReadingsFile {
  const choice = { perspectives: new Set(["p1"]), variants: new Set(["now"]), confidential: false };
  return readingsFileOf(withReadings(...rated), { ...choice, person });
}

function open(map: RelataMap = street) {
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  render(
    <ToastProvider>
      <Files />
    </ToastProvider>,
  );
  return userEvent.setup();
}

async function choosing(map: RelataMap, ...files: readonly (ReadingsFile | string)[]) {
  const user = open(map);
  const given = files.map(
    (file, at) => new File([typeof file === "string" ? file : writeReadings(file)], `file ${at}.json`),
  );
  await user.upload(screen.getByLabelText("Readings files"), given);
  const dialog = await screen.findByRole("dialog", { name: "Readings from files" });
  await within(dialog).findByRole("heading", { name: "Files" });
  return { user, dialog };
}

const now = () => document.getState().map as RelataMap;
const steps = () => document.getState().past.length;

beforeEach(() => document.close());

describe("saving readings", () => {
  it("hands over a file of the readings of one party, by name", async () => {
    catchFiles();
    const user = open(withReadings({ forward: 2 }));
    await user.type(screen.getByLabelText("Your name"), "Ann");
    expect(screen.getByText("1 reading goes into the file.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save readings file" }));
    const [{ name, file } = { name: "", file: new Blob() }] = saved;
    expect(name).toBe("Smart street, Residents, Ann.relata-readings.json");
    const text = new TextDecoder().decode(await file.arrayBuffer());
    expect(text).toBe(writeReadings(fileBy("Ann", { forward: 2 })));
    expect(parseReadingsText(text).problems).toEqual([]);
    vi.restoreAllMocks();
  });

  it("leaves out what is confidential, and says how much, until somebody wants it", async () => {
    const secret = updateElements(withReadings({ forward: 2 }, { relation: "r2" }), "now", ["police"], {
      confidential: true,
    });
    const user = open(secret);
    expect(screen.getByText("1 reading is left out as confidential.")).toBeVisible();
    expect(screen.getByText("1 reading goes into the file.")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Readings of confidential relations too" }));
    expect(screen.getByText("2 readings go into the file.")).toBeVisible();
  });

  it("says what to do where there is no party yet", () => {
    open({ ...street, perspectives: [] });
    expect(screen.getByText(/^There is no party yet/u)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Save readings file" })).toBeNull();
  });
});

describe("adding readings from files", () => {
  it("adds those of several people in one step, which can be undone, and nothing the second time", async () => {
    const files = [fileBy("Ann", { forward: 2 }), fileBy("Bob", { forward: -1 })];
    const { user, dialog } = await choosing(street, ...files);
    expect(dialog).toHaveTextContent("Residents (Ann): 1 reading");
    expect(dialog).toHaveTextContent("2 readings will be added.");
    await user.click(within(dialog).getByRole("button", { name: "Add readings" }));
    expect(now().readings.map(({ person, forward }) => [person, forward])).toEqual(
      expect.arrayContaining([
        ["Ann", 2],
        ["Bob", -1],
      ]),
    );
    expect(steps()).toBe(1);
    const before = now();

    await user.upload(
      screen.getByLabelText("Readings files"),
      files.map((file, at) => new File([writeReadings(file)], `${at}.json`)),
    );
    const again = await screen.findByRole("dialog");
    await waitFor(() =>
      expect(again).toHaveTextContent("Nothing will be changed. 2 are in the map already."),
    );
    expect(within(again).getByRole("button", { name: "Add readings" })).toBeDisabled();
    expect(now()).toBe(before);
    act(document.undo);
    expect(now()).toBe(street);
  });

  it("asks about what it finds by name alone, and takes nothing without an answer", async () => {
    const { user, dialog } = await choosing(street, withOtherIds(fileBy("Ann", { forward: 2 })));
    expect(dialog).toHaveTextContent("Nothing will be changed. 1 is left out.");
    expect(within(dialog).getByRole("radiogroup", { name: /^Police .* Visitors$/u })).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "Yes, all 2 are the same" }));
    expect(dialog).toHaveTextContent("1 reading will be added.");
    await user.click(within(dialog).getByRole("button", { name: "Add readings" }));
    expect(now().readings).toMatchObject([{ perspective: "p1", relation: "r1", person: "Ann", forward: 2 }]);
  });

  it("leaves out what somebody says is another", async () => {
    const { user, dialog } = await choosing(street, withOtherIds(fileBy("Ann", { forward: 2 })));
    await user.click(within(dialog).getByRole("button", { name: "Yes, all 2 are the same" }));
    const asked = within(dialog).getByRole("radiogroup", { name: /^Police/u });
    await user.click(within(asked).getByRole("radio", { name: "None of these: leave it out" }));
    expect(dialog).toHaveTextContent("You said that it is another.");
    expect(within(dialog).getByRole("button", { name: "Add readings" })).toBeDisabled();
  });

  it("shows two readings of one person side by side, and keeps the one that is chosen", async () => {
    const map = withReadings({ person: "Ann", forward: 2 });
    const { user, dialog } = await choosing(map, fileBy("Ann", { id: "later", forward: -1 }));
    expect(dialog).toHaveTextContent("1 relation read twice by one person");
    expect(dialog).toHaveTextContent("trust from Police towards Visitors (+2)");
    expect(dialog).toHaveTextContent("wariness from Police towards Visitors (−1)");
    await user.click(within(dialog).getByRole("radio", { name: "The one in file 0.json" }));
    await user.click(within(dialog).getByRole("button", { name: "Add readings" }));
    expect(now().readings.map(({ forward }) => forward)).toEqual([-1]);
    expect(steps()).toBe(1);
  });

  it("says of each file that is none why, and takes the others", async () => {
    const { dialog } = await choosing(street, "nonsense", fileBy("Ann", { forward: 2 }));
    expect(dialog).toHaveTextContent("Not read: This is not a Relata map");
    expect(dialog).toHaveTextContent("1 reading will be added.");
  });

  it("is not offered while another window holds the map", () => {
    open();
    act(() => session.setReadOnly(true));
    expect(screen.getByRole("button", { name: "Choose readings files" })).toBeDisabled();
    act(() => session.setReadOnly(false));
  });
});
