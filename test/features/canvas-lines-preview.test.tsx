import { act, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { LinePreview } from "~/features/canvas/lines/LinePreview";
import { wordsOfLines } from "~/features/canvas/lines/wording";
import { foreseen } from "~/features/canvas/lines/writeLines";
import { addPerspective } from "~/model/commands/perspectives";
import { document, session } from "~/state/stores";

import { aMap } from "../a";

describe("what a line will do", () => {
  it("is told in the eyes of a party as what changes the agreed map, and not what the party says", () => {
    const party = { id: "p1", name: "Residents", chain: null, colour: null, securityView: "" };
    const map = addPerspective(aMap("Police > Visitors"), party);
    document.open(map);
    session.enter({ rowId: "row", caseId: null, variantId: "now" });
    const text = "Police > Visitors: trust 2";
    const outcome = foreseen(text, map, "now", wordsOfLines());
    render(<LinePreview id="told" text={text} outcome={outcome} refused={false} onAsNew={() => {}} />);
    const note = /changes what is agreed, and not what Residents says/u;
    expect(screen.queryByText(note)).toBeNull();
    act(() => {
      session.setLens("perspectives");
      session.changeLook({ perspective: "p1" });
    });
    expect(screen.getByRole("status")).toHaveTextContent(note);
    act(() => session.setLens("trust"));
  });
});
