/** The ending of each kind of file that Relata writes. */
export const endings = {
  map: ".relata.json",
  readings: ".relata-readings.json",
  svg: ".svg",
  png: ".png",
  // Pictures that carry their map say so in their names.
  svgWithMap: ".map.svg",
  pngWithMap: ".map.png",
  zip: ".zip",
  reportHtml: ".report.html",
  reportMarkdown: ".report.md",
  recodingHtml: ".recoding.html",
  recodingMarkdown: ".recoding.md",
} as const;
export type FileKind = keyof typeof endings;
