import { fontFamily } from "~/scene/render/font";

/**
 * The sheet of a report: black on white on any screen, whatever its theme, and on A4. A drawing that is wider than
 * high has a page of its own, turned. Structure is left to the tags, since word processors read little of this.
 */
export const reportStyle = `
:root { color-scheme: only light; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; background: #fff; color: #000; font-family: ${fontFamily}; font-size: 1rem; line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; page-break-after: avoid; }
h1 { margin: 0 0 .5rem; font-size: 1.9rem; }
h2 { margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 2px solid #000; font-size: 1.4rem; }
h3 { margin: 1.75rem 0 .4rem; font-size: 1.1rem; }
h4 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
p { margin: .4rem 0; orphans: 3; widows: 3; }
ul, ol { margin: .4rem 0; padding-left: 1.5rem; }
li { margin: .2rem 0; orphans: 2; widows: 2; }
a { color: #003f8a; text-decoration: underline; }
table { width: 100%; margin: .75rem 0; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .3rem .5rem; border: 1px solid #767676; text-align: left; vertical-align: top; }
thead th { background: #f0f0f0; }
tbody th { font-weight: 500; }
thead { display: table-header-group; }
tr { break-inside: avoid; page-break-inside: avoid; }
figure { margin: 1rem 0; break-inside: avoid; page-break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; max-height: 90vh; margin: 0 auto; border: 1px solid #767676; }
figure.chart svg { width: auto; max-width: 100%; border: 0; }
footer { margin-top: 3rem; font-size: .9rem; }
@media screen { figure.wide { width: min(94vw, 90rem); margin-left: calc(50% - min(47vw, 45rem)); } }
@page { size: A4; margin: 18mm 16mm; }
@page turned { size: A4 landscape; margin: 10mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { margin-top: 2rem; }
  a { color: #000; }
  thead th { background: none; }
  figure svg { max-height: 235mm; border: 0; }
  .wide { page: turned; }
  h2.wide { margin-top: 0; border-top: 0; padding-top: 0; }
  figure.wide { margin: 0; }
  figure.wide svg { max-height: 150mm; }
}
`.trim();
