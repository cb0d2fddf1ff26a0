import { describe, expect, it } from "vitest";

import { bandsBy } from "~/layout/bandsBy";
import { type Actor, newElement } from "~/model/element";

const actor = (id: string, fields: Partial<Actor>): Actor => ({
  ...(newElement(id, "actor", id, null) as Actor),
  ...fields,
});

describe("bands", () => {
  it("by sector follow the sector of an actor, else that of its type, else its kind", () => {
    const elements = [
      newElement("square", "space", "Square", null),
      actor("police", { type: "police" }),
      actor("police as public", { type: "police", chain: "public" }),
      actor("firm", { type: "private_firm" }),
      actor("unknown", {}),
    ];
    expect(bandsBy(elements, "sector")).toEqual([
      { value: "industry", ids: ["firm"] },
      { value: "end_users", ids: ["police"] },
      { value: "public", ids: ["police as public"] },
      { value: "space", ids: ["square"] },
      { value: null, ids: ["unknown"] },
    ]);
  });

  it("by an axis have what says nothing last, and hold every element once", () => {
    const axes = { stateCitizen: null, publicPrivate: null, domesticForeign: null, physicalVirtual: null };
    const elements = [
      actor("a", {}),
      actor("b", { axes: { ...axes, stateCitizen: "citizen" } }),
      actor("c", { axes: { ...axes, stateCitizen: "state" } }),
    ];
    expect(bandsBy(elements, "stateCitizen")).toEqual([
      { value: "state", ids: ["c"] },
      { value: "citizen", ids: ["b"] },
      { value: null, ids: ["a"] },
    ]);
  });
});
