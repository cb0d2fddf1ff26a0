import { legal, type SvgNode } from "~/lib/svg-node";

const svg = "http://www.w3.org/2000/svg";
const xml = "http://www.w3.org/XML/1998/namespace";

/** A piece of SVG as part of the page. It is built piece by piece; no text is ever read as markup. */
export function planted({ tag, attributes, inside }: SvgNode): SVGElement {
  const element = window.document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attributes))
    element.setAttributeNS(name.startsWith("xml:") ? xml : null, name, legal(String(value)));
  if (typeof inside === "string") element.textContent = legal(inside);
  else element.append(...inside.map(planted));
  return element;
}
