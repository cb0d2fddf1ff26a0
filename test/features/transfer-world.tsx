import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, vi } from "vitest";

import { ExportDialog } from "~/features/transfer/ExportDialog";
import type { Subject } from "~/features/transfer/subject";
import { plainLook } from "~/lenses/look";
import { updateMap } from "~/model/commands/details";
import type { RelataMap } from "~/model/map";
import { ToastProvider } from "~/ui/Toast";

import { aMap } from "../a";

export const street = updateMap(aMap("Police 1/-1> Visitors", "Visitors 2> Bars"), {
  title: "Smart street",
  place: "Eindhoven",
  question: "Who watches whom?",
});

/** What was handed to the browser: files by their names, in order. */
export const saved: { readonly name: string; readonly file: Blob }[] = [];

/** Catches what is handed to the browser, until all mocks are restored. */
export function catchFiles(): void {
  saved.length = 0;
  const addresses = new Map<string, Blob>();
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (file: Blob) => {
        const address = `blob:test/${addresses.size}`;
        addresses.set(address, file);
        return address;
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    const file = addresses.get(this.href);
    if (file !== undefined) saved.push({ name: this.download, file });
  });
}

export function exporting(map: RelataMap = street, subject: Partial<Subject> = {}) {
  const onClose = vi.fn<() => void>();
  const whole = {
    map,
    variantId: "now",
    look: plainLook,
    selection: new Set<string>(),
    focus: new Set<string>(),
    found: null,
    rest: "dim" as const,
    seen: null,
  };
  render(
    <ToastProvider>
      <ExportDialog subject={{ ...whole, ...subject }} onClose={onClose} />
    </ToastProvider>,
  );
  return { onClose, user: userEvent.setup() };
}

type User = ReturnType<typeof userEvent.setup>;

export async function choose(user: User, group: string, name: string): Promise<void> {
  await user.click(
    within(await screen.findByRole("radiogroup", { name: group })).getByRole("radio", { name }),
  );
}

export function unfold(user: User, name: RegExp): Promise<void> {
  return user.click(screen.getByRole("button", { name }));
}

/** Presses a button once what it does can be done. */
export async function press(user: User, name: string): Promise<void> {
  const button = screen.getByRole("button", { name });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
}

/** Saves, and gives what was saved. */
export async function save(user: User) {
  await press(user, "Save file");
  await waitFor(() => expect(saved).toHaveLength(1));
  const [{ name, file } = { name: "", file: new Blob() }] = saved;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name, bytes, text: new TextDecoder().decode(bytes) };
}
