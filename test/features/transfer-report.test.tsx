import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { ExportDialog } from "~/features/transfer/ExportDialog";
import { plainLook } from "~/lenses/look";
import { updateMap } from "~/model/commands/details";
import { updateElements } from "~/model/commands/elements";
import type { RelataMap } from "~/model/map";
import { ToastProvider } from "~/ui/Toast";

import { aMap } from "../a";

const street = updateMap(aMap("Police 1/-1> Visitors", "Visitors 2/2> Bars"), { title: "Smart street" });
const secret = updateElements(street, "now", ["bars"], { confidential: true });

/** What was handed to the browser. */
const saved: { readonly name: string; readonly file: Blob }[] = [];
let made: Blob | null = null;

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    if (made !== null) saved.push({ name: this.download, file: made });
  });
  const createObjectURL = (file: Blob) => {
    made = file;
    return "blob:test";
  };
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function reporting(map: RelataMap = street) {
  const onClose = vi.fn<() => void>();
  render(
    <ToastProvider>
      <ExportDialog
        subject={{
          map,
          variantId: "now",
          look: plainLook,
          selection: new Set(),
          focus: new Set(),
          found: null,
          rest: "dim",
          seen: null,
        }}
        onClose={onClose}
      />
    </ToastProvider>,
  );
  const user = userEvent.setup();
  await choose("File", "Report");
  return { onClose, user, choose, save };

  async function choose(group: string, name: string): Promise<void> {
    await user.click(within(screen.getByRole("radiogroup", { name: group })).getByRole("radio", { name }));
  }

  async function save(): Promise<{ readonly name: string; readonly text: string; readonly type: string }> {
    await user.click(screen.getByRole("button", { name: "Save file" }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const [{ name, file } = { name: "", file: new Blob() }] = saved;
    return { name, text: await textOf(file), type: file.type };
  }
}

function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.readAsText(file);
  });
}

const confidential = "Include confidential elements and relations";

describe("exporting a report", () => {
  it("gives a page with the picture and everything in words, and closes", async () => {
    const { save, onClose } = await reporting();
    expect(screen.getByText("Smart street.report.html")).toBeVisible();
    const { name, text, type } = await save();
    expect([name, type]).toEqual(["Smart street.report.html", "text/html"]);
    for (const words of [
      "<h1>Smart street</h1>",
      "<desc>Drawing of Smart street: 3 elements and 2 relations, seen through the lens Trust.",
      "cautious trust from Police towards Visitors (+1)",
      String(new Date().getFullYear()),
    ])
      expect(text).toContain(words);
    expect(onClose).toHaveBeenCalledOnce();
    expect(screen.getByText("Smart street.report.html is on its way to your downloads.")).toBeVisible();
  });

  it("gives the same as Markdown", async () => {
    const { choose, save } = await reporting();
    await choose("Kind of report", "Plain text (Markdown)");
    const { name, text, type } = await save();
    expect([name, type]).toEqual(["Smart street.report.md", "text/markdown"]);
    expect(text).toMatch(/^# Smart street\n/u);
    expect(text).toContain("cautious trust from Police towards Visitors (+1)");
    expect(text).not.toContain("<svg");
  });

  it("leaves out what is confidential, says how much, and has it on demand", async () => {
    const { user, save } = await reporting(secret);
    const box = screen.getByRole("checkbox", { name: confidential });
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription(
      "Left out as confidential, or joined to what is: 1 element and 1 relation.",
    );
    const { text } = await save();
    expect(text).not.toContain("Bars");
    expect(text).toContain(
      "Left out of this report as confidential, or joined to what is: 1 element and 1 relation.",
    );
    saved.length = 0;
    await user.click(box);
    expect(box).toHaveAccessibleDescription("Everyone who gets the report can read them.");
    const whole = await save();
    expect(whole.text).toContain("Bars");
    expect(whole.text).not.toContain("Left out of this report");
  });

  it("offers that only where the map has something confidential", async () => {
    await reporting();
    expect(screen.queryByRole("checkbox", { name: confidential })).toBeNull();
  });

  it("says when it is in another variant alone", async () => {
    const [now] = secret.variants;
    const elsewhere = { ...street, variants: [...street.variants, ...(now ? [{ ...now, id: "then" }] : [])] };
    const [first, second] = elsewhere.variants;
    if (first === undefined || second === undefined) throw new Error("two variants were expected");
    const without = first.elements.filter(({ id }) => id !== "bars");
    await reporting({ ...elsewhere, variants: [{ ...first, elements: without, relations: [] }, second] });
    expect(screen.getByRole("checkbox", { name: confidential })).toHaveAccessibleDescription(
      "Nothing in this variant is confidential.",
    );
  });
});
