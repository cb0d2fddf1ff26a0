/** Signs that mean something wherever they stand in a line. */
const anywhere = /[\\`*_[\]<>&|~$]/gu;

/** Signs that mean something at the start of a line: headings, lists, rules, definitions. */
const atStart = /^(?:[#+=:-]|\d+(?=[.)]))/u;

/** What has no place in a text file. */
// oxlint-disable-next-line no-control-regex
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/** Words of which Markdown reads nothing as markup, wherever they stand in a line. Line breaks stay. */
export function markdownText(text: string): string {
  return text
    .toWellFormed()
    .replace(refused, "")
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(/[^\S\n]+/gu, " ")
    .replace(anywhere, (sign) => `\\${sign}`);
}

/** The lines of a text as Markdown keeps them apart in one paragraph, none of them beginning as something else. */
export function markdownLines(text: string, indent: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(withPlainStart)
    .join(`\\\n${indent}`);
}

function withPlainStart(line: string): string {
  return line.replace(atStart, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** An address in the brackets of a link. */
export function markdownAddress(address: string): string {
  return address.replaceAll(/[\s<>()\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
