import { act, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import { addExtra } from "~/model/commands/extras";
import { addPerspective, addReading } from "~/model/commands/perspectives";
import { setTrust } from "~/model/commands/relations";
import type { ExtraRelation, RelataMap } from "~/model/map";
import { extraOf } from "~/model/queries";
import { newReading } from "~/model/reading";
import { session } from "~/state/stores";

import { aMap, inspect, mapNow, radio, stepsTaken, undo, variantId } from "./inspector-world";

const relation = "police > visitors";
const party = { id: "parents", name: "Parents", chain: null, colour: "#00796b", securityView: "" };

function street(): RelataMap {
  const map = addPerspective(
    aMap({ Police: "actor", Visitors: "actor", Square: "space" }, [relation, "police > square"]),
    party,
  );
  return setTrust(map, variantId, [relation], "forward", { value: 2 });
}

/** Looks in the eyes of the parents at what is picked. */
function seen(map: RelataMap, ...selected: string[]) {
  const user = inspect(map, ...selected);
  act(() => {
    session.setLens("perspectives");
    session.changeLook({ perspective: "parents" });
  });
  return user;
}

beforeEach(() => {
  act(() => {
    session.leave();
    session.setLens("trust");
  });
});

describe("a relation in the eyes of a party", () => {
  it("says whose eyes they are, and rates their own reading alone", async () => {
    const user = seen(street(), relation);
    expect(screen.getByRole("note", { name: "In the eyes of Parents" })).toBeVisible();
    expect(screen.getByText(/^Parents: not asked yet/u)).toBeVisible();
    expect(screen.queryByRole("radiogroup", { name: "Trust of Police in Visitors" })).toBeNull();
    await user.click(radio("Parents: trust of Police in Visitors", "−3"));
    await user.click(radio("Parents: Protection", "−2"));
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "No answer");
    const agreed = mapNow().variants[0]!.relations[0]!;
    expect(agreed.trust?.forward.value).toBe(2);
    expect(agreed.humanSecurity).toBeNull();
    expect(mapNow().readings).toMatchObject([
      { perspective: "parents", forward: -3, backward: null, protection: -2, why: "No answer" },
    ]);
    expect(stepsTaken()).toBe(3);
    undo();
    undo();
    undo();
    expect(mapNow().readings).toEqual([]);
  });

  it("can be said to be not seen, with a reason", async () => {
    const user = seen(street(), relation);
    await user.click(radio("Parents: trust of Police in Visitors", "+1"));
    await user.click(screen.getByRole("checkbox", { name: "Not seen by Parents" }));
    expect(screen.queryByRole("radiogroup", { name: /trust/u })).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Never met them");
    expect(mapNow().readings).toMatchObject([{ seen: false, forward: null, why: "Never met them" }]);
    await user.click(screen.getByRole("checkbox", { name: "Not seen by Parents" }));
    expect(mapNow().readings[0]).not.toHaveProperty("seen");
  });

  it("keeps what single persons said beside it", async () => {
    const mother = { id: "g1", perspective: "parents", person: "A mother", variant: variantId, relation };
    const user = seen(addReading(street(), newReading(mother)), relation);
    expect(screen.getByText(/Parents, A mother/u)).toBeVisible();
    await user.click(radio("Parents: Empowerment", "+1"));
    expect(mapNow().readings.map(({ person }) => person)).toEqual(["A mother", null]);
  });

  it("is left by a button, and then rated as agreed", async () => {
    const user = seen(street(), relation);
    await user.click(screen.getByRole("button", { name: "Leave" }));
    expect(radio("Trust of Police in Visitors", "+2")).toBeChecked();
  });

  it("is one of several only one by one", () => {
    seen(street(), relation, "police > square");
    expect(screen.getByText(/^Pick one relation/u)).toBeVisible();
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });
});

describe("a relation that only one party sees", () => {
  const extra: ExtraRelation = {
    ...{ id: "x1", variant: variantId, from: "visitors", to: "square" },
    ...{ kind: "use", label: "", why: "" },
  };

  it("is told by kind, words and reason, and taken away", async () => {
    const user = inspect(addExtra(street(), "parents", extra), "x1");
    expect(screen.getByText(/^Only this party sees this relation/u)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "protect");
    await user.type(screen.getByRole("textbox", { name: "Label" }), "sleep on");
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "at night");
    expect(mapNow().perspectives.flatMap(extraOf)).toEqual([
      { ...extra, kind: "protect", label: "sleep on", why: "at night" },
    ]);
    expect(stepsTaken()).toBe(3);
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(mapNow().perspectives).toEqual([party]);
  });
});
