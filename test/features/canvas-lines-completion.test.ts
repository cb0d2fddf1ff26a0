import { describe, expect, it } from "vitest";

import { completionsFor } from "~/features/canvas/lines/completion";

import { aMap, nowOf } from "../a";
import { words } from "../formats/lines/lines";

const { elements } = nowOf(aMap("Night police", "Visitors", "Bars, clubs", "space:Police station"));

/** What is offered for a line with the caret at its end, and what the line then becomes. */
function offered(line: string): readonly string[] {
  return completionsFor(line, line.length, elements, words).map(
    ({ at, writes }) => line.slice(0, at) + writes,
  );
}

describe("what completes a line", () => {
  it.each<readonly [string, readonly string[]]>([
    ["", []],
    ["pol", ["Police station", "Night police"]],
    ["Visitors > bar", ['Visitors > "Bars, clubs"']],
    ["Police\nvis", ["Police\nVisitors"]],
    ["s", ["Police station", "space: "]],
    ["space: pol", ["space: Police station", "space: Night police"]],
    ["Visitors > Night police: inf", ["Visitors > Night police: information sharing"]],
    ["Visitors > Night police: sets", ["Visitors > Night police: regulation"]],
    ["Visitors > Night police: trust 2, for pol", ["Visitors > Night police: trust 2, for Night police"]],
    ["Visitors", []],
    ["Visitors > Night police: oversight", []],
    ["Visitors\tpol", []],
    ['"pol', []],
  ])("%j becomes one of %j", (line, lines) => {
    expect(offered(line)).toEqual(lines);
  });
});
