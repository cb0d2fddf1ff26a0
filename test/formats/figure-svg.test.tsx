import { describe, expect, it } from "vitest";

import { caseList } from "~/cases";
import { chartSvg, layOutChart } from "~/formats/figure-svg";
import { balanceFigure } from "~/formats/figures/balance";
import { palettes } from "~/lenses/palette";
import { updateElements } from "~/model/commands/elements";
import { setGroupImpact } from "~/model/commands/impact";
import { measureText } from "~/scene/measure";

import { aMap } from "../a";
import { worst } from "../arbitrary";
import { english } from "./english";

const fonts = [{ subset: "latin", base64: "d09GMgAB" }] as const;

function parsed(svg: string): Document {
  const file = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(file.querySelector("parsererror")).toBeNull();
  return file;
}

function fileOf(map: ReturnType<typeof aMap>, id: string, title = "A map") {
  const figure = balanceFigure(map, id, english);
  const frame = { title: figure.title, setting: title, notes: [figure.caption, "Coded by one reader."] };
  const picture = layOutChart(figure.chart(560), frame, measureText);
  return { picture, file: parsed(chartSvg(picture, title, { palette: palettes.light, fonts })) };
}

describe("a chart as a file", () => {
  it("says what it is about, how to read it and how it was coded, and carries its font", async () => {
    const map = await caseList.find(({ id }) => id === "coronamelder")?.load();
    if (map === undefined) throw new Error("no such case");
    const { file, picture } = fileOf(map, "as-is", "CoronaMelder");
    const words = [...file.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
    expect(words).toMatch(/^Balance CoronaMelder/u);
    expect(words).toContain("0 where either is 0.");
    expect(words).toContain("Coded by one reader.");
    expect(file.querySelector("svg > desc")?.textContent).toContain(
      "Overall: effectiveness 0.13, legitimacy",
    );
    expect(file.querySelector("style")?.textContent).toContain("url(data:font/woff2;base64,d09GMgAB)");
    expect(file.documentElement.getAttribute("width")).toBe(String(picture.width));
  });

  it.each(worst)("is well-formed and fetches nothing, though a group is called %j", (label) => {
    const summed = setGroupImpact(aMap("Police > Visitors"), "now", "visitors", {
      effectiveness: 2,
      legitimacy: 4,
    });
    const { file } = fileOf(updateElements(summed, "now", ["visitors"], { label }), "now", label);
    const values = [...file.querySelectorAll("*")].flatMap((node) =>
      [...node.attributes].filter(({ name }) => name !== "xmlns").map(({ value }) => value),
    );
    expect(values.filter((value) => /url|\/\/|:/iu.test(value))).toEqual([]);
    expect(file.querySelectorAll("script, image, use, foreignObject, a")).toHaveLength(0);
  });
});
