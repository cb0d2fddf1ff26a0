import { describe, expect, it } from "vitest";

import { type Action, createActions } from "~/state/actions";

const none: ReadonlySet<string> = new Set();

function action(id: string, more: Partial<Action> = {}): Action {
  return { id, group: "edit", label: () => id, run: () => {}, ...more };
}

describe("what can be done", () => {
  it("is offered until it is withdrawn", () => {
    const actions = createActions();
    const withdraw = actions.offer([action("cut"), action("copy")]);
    expect(actions.find("copy")?.id).toBe("copy");
    withdraw();
    expect(actions.getState().offered).toEqual([]);
  });

  it("is offered once: whoever offers it again takes its place, and withdrawing the first leaves the second", () => {
    const actions = createActions();
    const [first, second] = [action("cut"), action("cut")];
    const withdraw = actions.offer([first]);
    actions.offer([second]);
    withdraw();
    expect(actions.getState().offered).toEqual([second]);
  });

  it("is meant by its keys where these reach, and where it would do something", () => {
    const actions = createActions();
    actions.offer([
      action("delete", { keys: ["Delete", "Backspace"], can: (picked) => picked.size > 0 }),
      action("undo", { keys: ["Mod+Z"], reach: "page" }),
      action("cut", { keys: ["Mod+X"], byBrowser: true }),
    ]);
    const meant = (keys: string, picked = none) => actions.meant(keys, ["drawing"], picked)?.id;
    expect(meant("Backspace", new Set(["a"]))).toBe("delete");
    expect(meant("Backspace")).toBeUndefined();
    expect(meant("Mod+Z")).toBeUndefined();
    expect(actions.meant("Mod+Z", ["page", "fields"], none)?.id).toBe("undo");
    expect(meant("Mod+X")).toBeUndefined();
  });
});
