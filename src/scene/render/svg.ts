import type { Palette } from "~/lenses/palette";
import { type SvgNode, written } from "~/lib/svg-node";

import { floorMark, noteMarks, tabMarks } from "../annotation-marks";
import { dimmed } from "../bright";
import { directionOf } from "../direction";
import { drawnIn } from "../ghosts";
import { elementMarks, labelMarks, type Mark, relationMarks } from "../marks";
import { pathData, rounded } from "../path";
import type { Scene } from "../scene";
import { fontFamily } from "./font";

/** The marks of a scene as SVG: the same as the canvas draws in full, in the same order. */
export function sceneSvg(scene: Scene, palette: Palette): string {
  return sceneNodes(scene, palette)
    .map((node) => written(node))
    .join("\n");
}

/** `bright`: what alone stands out; the rest lies dimmed beneath it. */
export function sceneNodes(
  scene: Scene,
  palette: Palette,
  bright: ReadonlySet<string> | null = null,
): readonly SvgNode[] {
  const group = (id: string, name: string, marks: readonly Mark[]) => ({
    isBright: bright === null || bright.has(id),
    node: {
      tag: "g",
      attributes: { "data-item": name },
      inside: marks.map((mark) => markNode(mark, palette)),
    } satisfies SvgNode,
  });
  const { elements, relations } = drawnIn(scene);
  const groups = [
    ...scene.frames.map((frame) => group(frame.id, frame.id, [floorMark(frame)])),
    ...relations.map((relation) => group(relation.id, relation.id, relationMarks(relation))),
    ...scene.frames.map((frame) => group(frame.id, `${frame.id}:name`, tabMarks(frame))),
    ...relations.map(({ id, label, ghost }) => group(id, `${id}:label`, labelMarks(label, ghost))),
    ...elements.map((element) => group(element.id, element.id, elementMarks(element))),
    ...scene.notes.map((note) => group(note.id, note.id, noteMarks(note))),
  ];
  if (bright === null) return groups.map(({ node }) => node);
  const beneath = groups.filter(({ isBright }) => !isBright).map(({ node }) => node);
  return [
    { tag: "g", attributes: { opacity: dimmed }, inside: beneath },
    ...groups.filter(({ isBright }) => isBright).map(({ node }) => node),
  ];
}

export function markNode(mark: Mark, palette: Palette): SvgNode {
  switch (mark.as) {
    case "path": {
      const fill = mark.fill === null ? "none" : palette[mark.fill];
      const stroke =
        mark.stroke === null
          ? {}
          : { ...{ stroke: palette[mark.stroke], "stroke-width": rounded(mark.width) }, ...roundEnds };
      const dash = mark.dash === null ? {} : { "stroke-dasharray": mark.dash.map(rounded).join(" ") };
      return { tag: "path", attributes: { d: pathData(mark.path), fill, ...stroke, ...dash }, inside: [] };
    }
    case "text":
      return {
        tag: "text",
        attributes: {
          x: rounded(mark.x),
          y: rounded(mark.y),
          "font-family": fontFamily,
          "font-size": mark.size,
          "font-weight": mark.weight,
          fill: palette[mark.fill],
          "xml:space": "preserve",
          ...anchored(mark),
        },
        inside: mark.text,
      };
    case "icon":
      return {
        tag: "g",
        attributes: {
          transform: `translate(${rounded(mark.x)} ${rounded(mark.y)}) scale(${mark.size / 24})`,
          fill: "none",
          stroke: palette[mark.stroke],
          "stroke-width": 1.9,
          ...roundEnds,
        },
        inside: mark.data.map((d) => ({ tag: "path", attributes: { d }, inside: [] })),
      };
  }
}

/** Where text runs from right to left its end is what stands on the left, and its start on the right. */
function anchored({ text, flush }: Extract<Mark, { readonly as: "text" }>): SvgNode["attributes"] {
  const rtl = directionOf(text) === "rtl";
  const right = flush === "right";
  const direction = rtl ? { direction: "rtl" } : {};
  return rtl === right ? direction : { ...direction, "text-anchor": "end" };
}

const roundEnds = { "stroke-linecap": "round", "stroke-linejoin": "round" };
