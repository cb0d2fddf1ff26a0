import { createElement, type ReactNode } from "react";

import type { SvgNode } from "~/lib/svg-node";

/** Pieces of SVG among the controls. No text is read as markup. */
export function SvgPieces({ nodes }: { nodes: readonly SvgNode[] }): ReactNode {
  return nodes.map(({ tag, attributes, inside }, at) =>
    createElement(
      tag,
      {
        key: at,
        ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propOf(name), value])),
      },
      typeof inside === "string" ? inside : <SvgPieces nodes={inside} />,
    ),
  );
}

/** What React calls an attribute: `stroke-width` is `strokeWidth`. */
function propOf(name: string): string {
  return name.replace(/[-:](\w)/gu, (_, letter: string) => letter.toUpperCase());
}
