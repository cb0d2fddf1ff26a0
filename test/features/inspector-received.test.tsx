import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { setHumanSecurity, updateRelations } from "~/model/commands/relations";
import type { RelataMap } from "~/model/map";

import { aMap, inspect, variantId } from "./inspector-world";

function street(): RelataMap {
  let map = aMap({ Police: "actor", Court: "actor", Visitors: "actor" }, [
    "police > visitors",
    "court > visitors",
  ]);
  const [first = "", second = ""] = map.variants[0]?.relations.map(({ id }) => id) ?? [];
  map = setHumanSecurity(map, variantId, [first], {
    protection: 2,
    empowerment: -1,
    dimensions: ["personal"],
  });
  map = setHumanSecurity(map, variantId, [second], { protection: -2 });
  return updateRelations(map, variantId, [first], { strength: 3 });
}

describe("what a party receives, in the inspector", () => {
  it("stands in figures with the worst and the unknown beside the mean", async () => {
    const user = inspect(street(), "visitors");
    await user.click(screen.getByRole("button", { name: /^Human security received/u }));
    expect(screen.getByText("protected but dependent · targeted")).toBeVisible();
    const figures = screen.getByText("Protection received").closest("dl");
    expect(
      within(figures as HTMLElement)
        .getAllByRole("definition")
        .map(({ textContent }) => textContent),
    ).toEqual(["+1.00 worst −2", "−1.00 worst −1, 1 rating not known", "1 of 7 Personal", "1.00"]);
  });

  it("opens to its formula and to the relations behind it", async () => {
    const user = inspect(street(), "visitors");
    await user.click(screen.getByRole("button", { name: /^Human security received/u }));
    await user.click(screen.getByRole("button", { name: "How these figures come about" }));
    expect(screen.getByText(/^Means run from −2 to \+2/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /protection \+2, empowerment −1, weight 3$/u }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Police");
  });

  it("is not shown of a party for whom nothing is read", () => {
    inspect(street(), "police");
    expect(screen.queryByRole("button", { name: /^Human security received/u })).toBeNull();
  });
});
