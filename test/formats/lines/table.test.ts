import { describe, expect, it } from "vitest";

import { readLines } from "~/formats/lines/read";

import { aMap } from "../../a";
import { told, words, written, wrongIn } from "./lines";

const rows = (...cells: readonly (readonly string[])[]) => cells.map((row) => row.join("\t")).join("\r\n");

describe("a table out of a spreadsheet", () => {
  it("is read by its header, in any order and case", () => {
    const table = rows(
      ["Trust back", "FROM", "to", "Type", "label", "Trust", "empowerment", "Protection", "Strength"],
      ["-1", "Police, night", "Visitors", "Service", 'patrols: "all"', "+1", "−1", "2", "3"],
      ["", "Fraud", "Visitors", "endangers", "", "", "", "", ""],
      ["", "Bar owners", "", "", "", "", "", "", ""],
    );
    expect(told(written(aMap(), table).map)).toEqual([
      "actor Police, night",
      "actor Visitors",
      "threat Fraud",
      "actor Bar owners",
      'Police, night service Visitors, patrols: "all", 1/-1, P2 E-1 for Visitors, 3',
      "Fraud endanger Visitors",
    ]);
  });

  it("needs no header when it says from, to, and a label or kind", () => {
    const table = rows(
      ["Police", "Visitors", "oversees"],
      ["Visitors", "Police", '"line\nbreak, ""so"""'],
      ["Bars", "Police"],
    );
    expect(told(written(aMap(), table).map).slice(3)).toEqual([
      "Police oversight Visitors, ?/?",
      'Visitors cooperation Police, line break, "so", ?/?',
      "Bars cooperation Police, ?/?",
    ]);
  });

  it("knows all that lines know by its columns, whatever the case and the wording", () => {
    const table = rows(
      ["SOURCE", "Target ", "p", "E (−3…3)", "Formality", "beneficiary", "Trust", "Confidence", "Roles", "S"],
      ["Police", "Visitors", "2", "-1", "Informal", "Police", "2/-1", "low/high", "Provide / receive", "3"],
    );
    expect(told(written(aMap(), table).map).at(-1)).toBe(
      "Police cooperation Visitors, 2l/-1h, P2 E-1 for Police, 3, informal, provide/receive",
    );
    const asInTheTable = rows(
      [
        "From",
        "To",
        "Trust there",
        "Trust back",
        "Sure of trust there",
        "Whose security",
        "Role of the second",
      ],
      ["Police", "Visitors", "+2 trust", "−1 wary", "High", "?", "Undergo"],
    );
    expect(told(written(aMap(), asInTheTable).map).at(-1)).toBe(
      "Police cooperation Visitors, 2h/-1h, P? E? for ?, null/undergo",
    );
  });

  it("leaves out columns that mean nothing here, and says which", () => {
    const table = rows(["From", "To", "Notes"], ["Police", "Visitors", "x"]);
    expect(readLines(table, words).leftOut).toEqual(["Notes"]);
  });

  it.each([
    [rows(["From", "Kind"], ["Police", "use"]), "1:1 columnMissing"],
    [rows(["From", "To", "Kind"], ["Police", "Visitors", "juggling"]), "2:17 cellKind"],
    [rows(["From", "To", "Trust"], ["Police", "Visitors", "much"]), "2:17 number"],
    [rows(["From", "To", "Protection"], ["Police", "Visitors", "9"]), "2:17 range"],
    [rows(["From", "To", "Label"], ["Police", "", "patrols"]), "2:8 nameMissing"],
    [rows(["", "Visitors", "x"]), "1:1 nameMissing"],
    [rows(["Police", "", "y"]), "1:8 nameMissing"],
    [rows(["From", "Trust", "To"], ["Police", "1", ""]), "2:10 nameMissing"],
    [rows(["Trust", "Label", "From", "To"], ["1", "x"]), "2:4 nameMissing"],
    [rows(["From", "To", "Formality"], ["Police", "Visitors", "loose"]), "2:17 cellFormality"],
    [rows(["From", "To", "Trust", "Confidence"], ["A", "B", "1", "sure"]), "2:7 cellConfidence"],
    [rows(["From", "To", "Roles"], ["A", "B", "gives"]), "2:5 cellRoles"],
    [rows(["Police", "Visitors", "oversees", "2"]), "1:26 cellTooMany"],
  ])("%j: %s", (table, mistake) => {
    expect(wrongIn(aMap(), table)).toEqual([mistake]);
  });

  it("is no table where arrows are drawn", () => {
    expect(told(written(aMap(), "Police\t> Visitors:\tprotects").map).at(-1)).toBe(
      "Police protect Visitors, ?/?",
    );
  });
});
