import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Answer } from "~/ui/Answer";
import { knowDrawingBy, takeTurn } from "~/ui/turns";
import { useInTurn } from "~/ui/useInTurn";

/** Frames come when a test says so. */
let frames: (() => void)[] = [];
const drawn = () => {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
};

beforeEach(() => {
  frames = [];
  knowDrawingBy((frame) => void frames.push(frame));
});
afterEach(() => {
  drawn();
  knowDrawingBy((frame) => frame());
});

describe("a turn", () => {
  it("comes at once where nobody else has one", () => {
    const begin = vi.fn<() => void>();
    takeTurn(begin)();
    takeTurn(begin)();
    expect(begin).toHaveBeenCalledTimes(2);
  });

  it("comes in the order of asking, each after the one before has been drawn", () => {
    const begun: string[] = [];
    const ends = ["a", "b", "c"].map((name) => takeTurn(() => begun.push(name)));
    expect(begun).toEqual(["a"]);
    ends[0]?.();
    expect(begun).toEqual(["a"]);
    drawn();
    expect(begun).toEqual(["a", "b"]);
    ends[1]?.();
    drawn();
    expect(begun).toEqual(["a", "b", "c"]);
    ends[2]?.();
  });

  it("passes over what no longer waits", () => {
    const begun: string[] = [];
    const ends = ["a", "b", "c"].map((name) => takeTurn(() => begun.push(name)));
    ends[1]?.();
    ends[0]?.();
    drawn();
    expect(begun).toEqual(["a", "c"]);
    ends[2]?.();
  });
});

const answered = (value: string) => ({
  value,
  is: "ready" as const,
  late: false,
  share: null,
  cancel: () => {},
  again: () => {},
});

describe("answers that come at once", () => {
  it("are drawn one in a frame", () => {
    const { unmount } = render(
      <>
        <Answer insight={answered("one")}>{(value) => <p>{value}</p>}</Answer>
        <Answer insight={answered("two")}>{(value) => <p>{value}</p>}</Answer>
      </>,
    );
    expect(screen.getByText("one")).toBeInTheDocument();
    expect(screen.queryByText("two")).not.toBeInTheDocument();
    act(drawn);
    expect(screen.getByText("two")).toBeInTheDocument();
    unmount();
  });

  it("leave their turn to the next when what shows them goes", () => {
    const first = render(<Answer insight={answered("one")}>{(value) => <p>{value}</p>}</Answer>);
    first.unmount();
    render(<Answer insight={answered("two")}>{(value) => <p>{value}</p>}</Answer>);
    expect(screen.getByText("two")).toBeInTheDocument();
  });
});

function Parts({ wanted }: { wanted: readonly string[] }) {
  return <p>{[...useInTurn(wanted)].join(" ")}</p>;
}

describe("parts of a page", () => {
  it("come one in a frame, and go at once", () => {
    const { rerender } = render(<Parts wanted={["a", "b", "c"]} />);
    for (let i = 0; i < 3; i += 1) act(drawn);
    expect(screen.getByText("a b c")).toBeInTheDocument();
    rerender(<Parts wanted={["b"]} />);
    expect(screen.getByText("b")).toBeInTheDocument();
  });
});
