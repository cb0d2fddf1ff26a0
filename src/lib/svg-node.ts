/** A piece of SVG, to be written into a file or planted into a page. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly inside: readonly SvgNode[] | string;
}

/** A piece as text; what is inside it on lines of its own where `between` is a line break. */
export function written({ tag, attributes, inside }: SvgNode, between = ""): string {
  const start = `${tag}${Object.entries(attributes).map(attribute).join("")}`;
  if (typeof inside === "string") return `<${start}>${escaped(inside)}</${tag}>`;
  if (inside.length === 0 && tag !== "g") return `<${start}/>`;
  return `<${start}>${between}${inside.map((node) => written(node)).join(between)}${between}</${tag}>`;
}

function attribute([name, value]: readonly [string, string | number]): string {
  return ` ${name}="${typeof value === "number" ? value : escaped(value)}"`;
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
  return legal(text).replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

/** Text without what XML forbids. */
export function legal(text: string): string {
  return text.toWellFormed().replace(illegal, "");
}
