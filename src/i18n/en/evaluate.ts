/** Judging an arrangement: what it does, for whom, and what gives way first. */
export const evaluate = {
  title: "Evaluate",
  figure: "{{value}}",
  onMap_one: "Show its relation on the map",
  onMap_other: "Show the {{count}} relations on the map",
  card: {
    menu: "{{title}}: table and files",
    asTable: "Show as table",
    asChart: "Show as chart",
    svg: "Save as SVG",
    png: "Save as PNG",
    saved: "{{name}} is on its way to your downloads.",
    failed: "The browser could not make this picture. Try the other kind of picture, or reload the page.",
  },
  quadrants: {
    title: "Who is protected, who is empowered",
    about: "From the relations on the map; press a party to see which ones.",
    both: "Protected & empowered",
    dependent: "Protected, dependent",
    exposed: "Empowered, exposed",
    abandoned: "Abandoned",
    across: "Protection received →",
    upwards: "↑ Empowerment held",
    says: "{{name}}: protection {{protection}}, empowerment {{empowerment}}; {{quadrant}}",
  },
} as const;
