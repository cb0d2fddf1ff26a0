/** Judging an arrangement: what it does, for whom, and what gives way first. */
export const evaluate = {
  title: "Evaluate",
  card: {
    menu: "{{title}}: table and files",
    asTable: "Show as table",
    asChart: "Show as chart",
    svg: "Save as SVG",
    png: "Save as PNG",
    saved: "{{name}} is on its way to your downloads.",
    failed: "The browser could not make this picture. Try the other kind of picture, or reload the page.",
  },
} as const;
