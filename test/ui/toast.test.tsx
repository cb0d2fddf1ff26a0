import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { type Notice, ToastProvider, useToast } from "~/ui/Toast";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Speaker({ notice }: { notice: Notice }) {
  const say = useToast();
  return (
    <button type="button" onClick={() => say(notice)}>
      Say it
    </button>
  );
}

function say(notice: Notice) {
  render(
    <ToastProvider>
      <Speaker notice={notice} />
    </ToastProvider>,
  );
  fireEvent.click(screen.getByText("Say it"));
}

const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

it("is a status that stays long enough to act on, then goes", () => {
  say({ text: "Deleted" });
  expect(screen.getByRole("status")).toHaveTextContent("Deleted");
  pass(8_000);
  expect(screen.getByText("Deleted")).toBeVisible();
  pass(5_000);
  expect(screen.queryByText("Deleted")).toBeNull();
  expect(screen.queryByRole("status")).toBeNull();
});

it("stays while the focus is in it", () => {
  say({ text: "Deleted", action: { label: "Undo", run: () => {} } });
  act(() => screen.getByRole("button", { name: "Undo" }).focus());
  pass(60_000);
  expect(screen.getByText("Deleted")).toBeVisible();
  act(() => screen.getByText("Say it").focus());
  pass(12_000);
  expect(screen.queryByText("Deleted")).toBeNull();
});

it("stays while the pointer is over it", () => {
  say({ text: "Deleted" });
  fireEvent.pointerEnter(screen.getByText("Deleted").parentElement ?? window.document.body);
  pass(60_000);
  expect(screen.getByText("Deleted")).toBeVisible();
});

it("does its one thing and is gone", () => {
  const run = vi.fn<() => void>();
  say({ text: "Deleted", action: { label: "Undo", run } });
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(run).toHaveBeenCalledOnce();
  expect(screen.queryByText("Deleted")).toBeNull();
});
