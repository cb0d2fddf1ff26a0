import { beforeAll, describe, expect, it } from "vitest";

import { caseList } from "~/cases";
import { lenses } from "~/lenses";
import { palettes } from "~/lenses/palette";
import type { SvgNode } from "~/lib/svg-node";
import { addFrame, addNote, updateFrames, updateNotes } from "~/model/commands/annotations";
import { newFrame } from "~/model/frame";
import { newNote } from "~/model/note";
import { paintScene } from "~/scene/render/canvas";
import { sceneNodes, sceneSvg } from "~/scene/render/svg";
import type { Scene } from "~/scene/scene";

import { aMap } from "../a";
import { sceneOf } from "./drawings";
import { type Drawn, NamedPath, RecordingContext } from "./RecordingContext";

beforeAll(() => {
  Object.assign(globalThis, { Path2D: NamedPath });
});

const everything = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

function onCanvas(scene: Scene): readonly Drawn[] {
  const context = new RecordingContext();
  const palette = palettes.light;
  paintScene(context.asContext, scene, {
    rect: everything,
    scale: 1,
    palette,
    detail: "full",
    paper: "none",
  });
  return context.all;
}

function inSvg(scene: Scene): readonly Drawn[] {
  const file = `<svg xmlns="http://www.w3.org/2000/svg">${sceneSvg(scene, palettes.light)}</svg>`;
  const parsed = new DOMParser().parseFromString(file, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return [...parsed.querySelectorAll("g[data-item] > *")].map(drawnIn);
}

function drawnIn(node: Element): Drawn {
  const value = (name: string) => node.getAttribute(name) ?? "";
  const colour = (name: string) => (value(name) === "none" || value(name) === "" ? null : value(name));
  switch (node.tagName) {
    case "path":
      return {
        as: "path",
        path: value("d"),
        fill: colour("fill"),
        stroke: colour("stroke"),
        width: colour("stroke-width"),
        dash: value("stroke-dasharray"),
      };
    case "text":
      return {
        as: "text",
        text: node.textContent,
        x: value("x"),
        y: value("y"),
        size: Number(value("font-size")),
        weight: Number(value("font-weight")),
        fill: value("fill"),
        direction: value("direction") === "" ? "ltr" : value("direction"),
        align: (value("direction") === "rtl") === (value("text-anchor") === "end") ? "left" : "right",
      };
    default: {
      const [, x = "", y = "", scale = ""] =
        /^translate\((\S+) (\S+)\) scale\((\S+)\)$/u.exec(value("transform")) ?? [];
      const paths = [...node.children].map((path) => path.getAttribute("d") ?? "");
      return { as: "icon", paths, x, y, scale: Number(scale), stroke: value("stroke") };
    }
  }
}

describe("the canvas and the SVG", () => {
  it("draw the same things at the same places, of every kind there is", () => {
    const map = aMap(
      ...[
        "Police 3/-3> Visitors",
        "Visitors ?/0> Police",
        "Police 1> Police",
        "threat:Fraud > commodity:Money",
      ],
      ...["space:Square", "Police 2> space:Square"],
    );
    const drawn = onCanvas(sceneOf(map));
    expect(drawn.length).toBeGreaterThan(40);
    expect(new Set(drawn.map(({ as }) => as))).toEqual(new Set(["path", "text", "icon"]));
    expect(inSvg(sceneOf(map))).toEqual(drawn);
  });

  it("draw frames under everything, their names over the relations, and notes on top", () => {
    let map = aMap("Police 1> Visitors");
    map = addFrame(
      map,
      "now",
      newFrame("level", "Local level", { x: 120, y: 0 }, { width: 600, height: 200 }),
    );
    map = addNote(
      map,
      "now",
      newNote("ask", "Ask them\n\u0627\u0644\u0634\u0631\u0637\u0629", { x: 0, y: 60 }),
    );
    map = updateFrames(map, "now", ["level"], { tint: "blue", confidential: true });
    map = updateNotes(map, "now", ["ask"], { confidential: true });
    const drawn = onCanvas(sceneOf(map));
    expect(inSvg(sceneOf(map))).toEqual(drawn);
    const names = sceneNodes(sceneOf(map), palettes.light).map(({ attributes }) => attributes["data-item"]);
    expect(names).toEqual(["level", "r1", "level:name", "r1:label", "police", "visitors", "ask"]);
    const texts = drawn.flatMap((each) => (each.as === "text" ? [`${each.align} ${each.text}`] : []));
    expect(texts).toContain("left Local level");
    expect(texts.slice(-2)).toEqual(["left Ask them", "right \u0627\u0644\u0634\u0631\u0637\u0629"]);
  });

  it.each(caseList.map((study) => [study.id, study] as const))(
    "draw the case %s alike, through every lens",
    async (_, study) => {
      const map = await study.load();
      for (const variant of map.variants)
        for (const lens of lenses) {
          const scene = sceneOf({ ...map, variants: [variant] }, { lens: lens.id });
          expect(inSvg(scene)).toEqual(onCanvas(scene));
        }
    },
  );

  it("let each line run as its script does, from the same left edge", () => {
    const scene = sceneOf(
      aMap(
        "\u0627\u0644\u0634\u0631\u0637\u0629",
        "\u05e2\u05d9\u05e8\u05d9\u05d9\u05d4 Police",
        "Police \u0627\u0644\u0634\u0631\u0637\u0629",
        "\u8b66\u5bdf",
      ),
    );
    const directions = inSvg(scene).flatMap((each) => (each.as === "text" ? [each.direction] : []));
    expect(directions).toEqual(["rtl", "rtl", "ltr", "ltr"]);
    expect(inSvg(scene)).toEqual(onCanvas(scene));
  });

  it("leave everything in a dimmed drawing, what stands out above the rest", () => {
    const scene = sceneOf(aMap("Police 1> Visitors", "Owners > Visitors"));
    const nodes = sceneNodes(scene, palettes.light, new Set(["police", "visitors", "r1"]));
    const [beneath, ...above] = nodes;
    const names = (list: readonly SvgNode[]) =>
      list.map(({ attributes }) => attributes["data-item"]).join(" ");
    expect(beneath?.attributes).toEqual({ opacity: 0.18 });
    expect(names(Array.isArray(beneath?.inside) ? beneath.inside : [])).toBe("r2 r2:label owners");
    expect(names(above)).toBe("r1 r1:label police visitors");
  });

  it("write words literally, whatever they hold", () => {
    const words = `<script>alert(1)</script> & "quotes" 'n' ]]>`;
    const map = aMap("Police");
    const hostile = {
      ...map,
      variants: map.variants.map((variant) => ({
        ...variant,
        elements: variant.elements.map((element) => ({ ...element, label: words })),
      })),
    };
    const drawn = inSvg(sceneOf(hostile));
    expect(drawn).toEqual(onCanvas(sceneOf(hostile)));
    const text = drawn.flatMap((each) => (each.as === "text" ? [each.text] : [])).join("");
    expect(text.replaceAll(" ", "")).toContain("<script>alert(1)</script>");
  });
});

describe("the canvas", () => {
  it("paints nothing that lies outside the part it shows", () => {
    const context = new RecordingContext();
    const far = { x: 5000, y: 5000, width: 100, height: 100 };
    const painting = { rect: far, scale: 1, palette: palettes.light, detail: "full", paper: "none" } as const;
    paintScene(context.asContext, sceneOf(aMap("Police 1> Visitors")), painting);
    expect(context.all).toEqual([]);
  });

  it("leaves out what another layer shows", () => {
    const context = new RecordingContext();
    paintScene(context.asContext, sceneOf(aMap("Police 1> Visitors")), {
      ...{ rect: everything, scale: 1, palette: palettes.light, detail: "full", paper: "none" },
      without: new Set(["police", "r1"]),
    });
    const words = context.all.flatMap((each) => (each.as === "text" ? [each.text] : []));
    expect(words).toEqual(["Visitors"]);
  });
});
