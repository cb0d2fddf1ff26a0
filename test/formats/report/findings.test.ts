import { describe, expect, it } from "vitest";

import { rules } from "~/analysis/rules";
import { caseList } from "~/cases/index";
import { plainLook } from "~/lenses/look";

import { aMap } from "../../a";
import { shownIn, written } from "./reports";

describe("the findings in a report", () => {
  it("stand by how much they ask to be looked at, with the relations that they rest on", async () => {
    const map = await caseList.find(({ id }) => id === "toeslagenaffaire")!.load();
    const { markdown, html } = written(map, "as-is");
    const said = shownIn(markdown);
    expect(said).toContain("### Look here first (5) - Within the arrangement itself, a grave threat to");
    expect(said).toMatch(
      /by way of Tax Administration \/ Benefits and CAF fraud team\. - Relations: 4\. Stopping payments/u,
    );
    expect(said.indexOf("### Look here first")).toBeLessThan(said.indexOf("### Worth a look"));
    expect(said).toContain("attention is no measure of guilt");
    expect(html).toContain('id="findings"');
  });

  it("say apart what is not known, and what to ask", async () => {
    const map = await caseList.find(({ id }) => id === "toeslagenaffaire")!.load();
    const said = shownIn(written(map, "as-is").markdown);
    expect(said).toContain("### Not enough known (3) Here the rules cannot say anything");
    expect(said).toContain("On 2 relations trust is known one way only. How does the other party see it?");
  });

  it("come with how each rule finds, why it matters and its source", () => {
    const said = shownIn(written(aMap("Police > Visitors P-2"), "now").markdown);
    expect(said).toMatch(
      /\*\*Targeted\.\*\* A relation is rated a grave threat .* A mean over everybody hides that\. Source: Commission on Human Security/u,
    );
    expect(said).not.toContain("Distrusted broker");
  });

  it("leave out rules that are off, and say so", () => {
    const map = aMap("Police > Visitors P-2");
    const said = shownIn(written(map, "now", plainLook, new Set(["targeted", "neverAsked"])).markdown);
    expect(said).toContain("2 rules are switched off and left out: Targeted; Never asked.");
    expect(said).not.toContain("a grave threat to Visitors:");
  });

  it("are none where all rules are off", () => {
    const off = new Set(rules.map(({ id }) => id));
    const said = shownIn(written(aMap("Police > Visitors P-2"), "now", plainLook, off).markdown);
    expect(said).toContain("All rules are off.");
    expect(said).not.toContain("Look here first");
  });
});
