import { describe, expect, it } from "vitest";

import { addElement } from "~/model/commands/elements";
import { forkVariant, removeVariant } from "~/model/commands/variants";
import { newElement } from "~/model/element";
import { newMap } from "~/model/map";
import { createDocument } from "~/state/document";
import { followHistory } from "~/state/followHistory";
import { createSession } from "~/state/session";

describe("a step of history", () => {
  it("brings the variant into view that it changes", () => {
    const document = createDocument();
    const session = createSession();
    followHistory(document, session);
    const map = newMap({ id: "m", variantId: "a", title: "", variantName: "", language: "en" });
    document.open(forkVariant(map, "a", { id: "b", name: "B" }));
    session.enter({ rowId: null, caseId: null, variantId: "a" });
    const police = newElement("police", "actor", "Police", null);
    document.edit({ key: "edit.add" }, (each) => addElement(each, "a", police));
    session.setVariant("b");
    document.undo();
    expect(session.getState().variantId).toBe("a");
    session.setVariant("b");
    document.redo();
    expect(session.getState().variantId).toBe("a");
  });

  it("brings the variant into view that one was based on which is no longer there", () => {
    const document = createDocument();
    const session = createSession();
    followHistory(document, session);
    const map = newMap({ id: "m", variantId: "a", title: "", variantName: "", language: "en" });
    document.open(forkVariant(map, "a", { id: "b", name: "B" }));
    session.enter({ rowId: null, caseId: null, variantId: "b" });
    document.edit({ key: "edit.add" }, (each) => forkVariant(each, "b", { id: "c", name: "C" }));
    session.setVariant("c");
    document.undo();
    expect(session.getState().variantId).toBe("b");
    document.redo();
    expect(session.getState().variantId).toBe("c");
    document.edit({ key: "edit.remove" }, (each) => removeVariant(each, "c"));
    expect(session.getState().variantId).toBe("b");
  });
});
