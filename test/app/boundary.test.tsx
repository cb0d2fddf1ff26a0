import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { PageBoundary } from "~/app/PageBoundary";
import { document } from "~/state/stores";

import { aMap } from "../a";

function Broken(): never {
  throw new Error("the paper is torn");
}

// React tells the console of every fault that a boundary catches.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => {
  document.close();
  window.location.hash = "";
});

function fail(path = "/map/one") {
  return render(
    <PageBoundary path={path}>
      <Broken />
    </PageBoundary>,
  );
}

describe("a page that fails", () => {
  it("says what happened, that the maps are safe, and how to go on", () => {
    fail();
    expect(screen.getByRole("heading", { name: "Something went wrong" })).toBeVisible();
    expect(screen.getByText(/maps stored in this browser are safe/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Back to library" })).toHaveAttribute("href", "#/");
    expect(screen.getByText("the paper is torn")).toBeInTheDocument();
  });

  it("hands over the open map as it stands", async () => {
    const map = aMap("Police 1> Visitors");
    document.open(map);
    let file: Blob | null = null;
    Object.assign(URL, {
      createObjectURL: (made: Blob) => {
        file = made;
        return "blob:test";
      },
      revokeObjectURL: () => {},
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    fail();
    await userEvent.click(screen.getByRole("button", { name: "Download raw data" }));
    await vi.waitFor(() => expect(file).not.toBeNull());
    expect(JSON.parse(await (file as unknown as Blob).text())).toEqual(map);
  });

  it("offers no data where there is none", () => {
    fail("/");
    expect(screen.queryByRole("button", { name: "Download raw data" })).toBeNull();
  });

  it("gives another page another try", () => {
    const { rerender } = fail("/map/one");
    rerender(
      <PageBoundary path="/map/two">
        <p>{"fine"}</p>
      </PageBoundary>,
    );
    expect(screen.getByText("fine")).toBeVisible();
  });
});
