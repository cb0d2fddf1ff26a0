import { beforeEach, describe, expect, it } from "vitest";

import { createSession, isCovered, type SessionStore } from "~/state/session";

describe("the modes", () => {
  let session: SessionStore;
  beforeEach(() => {
    session = createSession();
    session.enter({ rowId: "row", caseId: null, variantId: "as-is" });
  });

  it("begin with the map, on every map", () => {
    session.setMode("explain");
    session.enter({ rowId: "other", caseId: null, variantId: "as-is" });
    expect(session.getState().mode).toBe("map");
  });

  it("give up a sheet that lay over the drawing, and a sheet gives up the mode", () => {
    session.showSheet("table");
    session.setMode("explain");
    expect(session.getState().sheet).toBeNull();
    session.showSheet("matrix");
    expect(session.getState()).toMatchObject({ mode: "map", sheet: "matrix" });
  });

  it("leave behind what Explain had lit up", () => {
    session.setMode("explain");
    session.lightUp(["police"]);
    session.setMode("map");
    expect(session.getState().focus.size).toBe(0);
  });

  it("let what is lit up be seen: Evaluate and sheets make way, Explain stays", () => {
    session.setMode("evaluate");
    expect(isCovered(session.getState())).toBe(true);
    session.lightUp(["police"]);
    expect(isCovered(session.getState())).toBe(false);
    session.setMode("explain");
    session.lightUp(["visitors"]);
    expect(session.getState()).toMatchObject({ mode: "explain", focus: new Set(["visitors"]) });
  });

  it("are as they were after presenting", () => {
    session.setMode("explain");
    session.present(true);
    expect(session.getState().mode).toBe("map");
    session.present(false);
    expect(session.getState().mode).toBe("explain");
  });
});
