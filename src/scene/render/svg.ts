import type { Palette } from "~/lenses/palette";

import { elementMarks, labelMarks, type Mark, relationMarks } from "../marks";
import { pathData, rounded } from "../path";
import type { Scene } from "../scene";
import { fontFamily } from "./font";

/** The marks of a scene as SVG: the same as the canvas draws in full, in the same order. */
export function sceneSvg(scene: Scene, palette: Palette): string {
  const group = (id: string, marks: readonly Mark[]) =>
    `<g data-item="${escaped(id)}">${marksSvg(marks, palette)}</g>`;
  return [
    ...scene.relations.map((relation) => group(relation.id, relationMarks(relation))),
    ...scene.relations.map(({ id, label }) => group(`${id}:label`, labelMarks(label))),
    ...scene.elements.map((element) => group(element.id, elementMarks(element))),
  ].join("\n");
}

export function marksSvg(marks: readonly Mark[], palette: Palette): string {
  return marks.map((mark) => markSvg(mark, palette)).join("");
}

function markSvg(mark: Mark, palette: Palette): string {
  switch (mark.as) {
    case "path": {
      const fill = mark.fill === null ? "none" : palette[mark.fill];
      const stroke =
        mark.stroke === null
          ? ""
          : ` stroke="${palette[mark.stroke]}" stroke-width="${rounded(mark.width)}" stroke-linecap="round" stroke-linejoin="round"`;
      const dash = mark.dash === null ? "" : ` stroke-dasharray="${mark.dash.map(rounded).join(" ")}"`;
      return `<path d="${pathData(mark.path)}" fill="${fill}"${stroke}${dash}/>`;
    }
    case "text":
      return `<text x="${rounded(mark.x)}" y="${rounded(mark.y)}" font-family="${escaped(fontFamily)}" font-size="${mark.size}" font-weight="${mark.weight}" fill="${palette[mark.fill]}" xml:space="preserve">${escaped(mark.text)}</text>`;
    case "icon": {
      const paths = mark.data.map((data) => `<path d="${escaped(data)}"/>`).join("");
      return `<g transform="translate(${rounded(mark.x)} ${rounded(mark.y)}) scale(${mark.size / 24})" fill="none" stroke="${palette[mark.stroke]}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`;
    }
  }
}

// XML knows no C0 controls but these; anything else would make the file unreadable.
// oxlint-disable-next-line no-control-regex
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an XML document: every sign that means something there escaped, what XML forbids left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(illegal, "")
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}
