import { beforeEach, describe, expect, it } from "vitest";

import { partOf, type Subject } from "~/analysis/subject";
import { addElement, moveElements, updateElements } from "~/model/commands/elements";
import { newElement } from "~/model/element";
import { newMap, type RelataMap } from "~/model/map";
import { createAnalyst } from "~/state/insights/analyst";
import { changedParts } from "~/state/insights/changedParts";
import { createInsights, insightKey } from "~/state/insights/insights";
import type { FromAnalyst, ToAnalyst } from "~/state/insights/messages";
import { createSubjectOf } from "~/state/insights/subjectOf";

const variantId = "as-is";
const key = insightKey("findings", null);

const empty = newMap({ id: "map", variantId, title: "", variantName: "", language: "en" });

function withActors(...labels: readonly string[]): RelataMap {
  return labels.reduce(
    (map, label) => addElement(map, variantId, newElement(label, "actor", label, { x: 0, y: 0 })),
    empty,
  );
}

describe("the subject of analysis", () => {
  it("is the same while elements are only moved", () => {
    const subjectOf = createSubjectOf();
    const map = withActors("police", "visitors");
    const before = subjectOf(map, variantId);
    const moved = moveElements(map, variantId, new Map([["police", { x: 9, y: 9 }]]));
    expect(moved).not.toBe(map);
    expect(changedParts(before, subjectOf(moved, variantId))).toEqual([]);
  });

  it("is another where an element is renamed, and only that element is told", () => {
    const subjectOf = createSubjectOf();
    const map = withActors("police", "visitors", "bars");
    const before = subjectOf(map, variantId);
    const renamed = updateElements(map, variantId, ["visitors"], { label: "Guests" });
    const [message, ...others] = changedParts(before, subjectOf(renamed, variantId));
    expect(others).toEqual([]);
    expect(message).toMatchObject({ say: "items", part: "elements", items: [[1, { label: "Guests" }]] });
  });
});

describe("what the analyst is told", () => {
  it("makes up the subject, however long its lists are", () => {
    const told: FromAnalyst[] = [];
    const tell = createAnalyst((message) => told.push(message));
    const subject = createSubjectOf()(
      withActors(...Array.from({ length: 1001 }, (_, at) => `a${at}`)),
      variantId,
    );
    const messages = changedParts(null, subject);
    const pieces = messages.filter((message) => message.say === "part" && message.part === "elements");
    expect(pieces.length).toBeGreaterThan(1);
    for (const message of messages) tell(message);
    tell(ask(1, false));
    expect(told.at(-1)).toMatchObject({ say: "answer", key, turn: 1 });
    expect(partOf(subject, "elements")).toHaveLength(1001);
  });

  it("is worked out once, and anew only when what it reads has changed", () => {
    const told: FromAnalyst[] = [];
    const tell = createAnalyst((message) => {
      if (message.say !== "done") told.push(message);
    });
    for (const message of changedParts(null, createSubjectOf()(withActors("police"), variantId)))
      tell(message);
    tell(ask(1, false));
    tell(ask(2, true));
    tell(ask(3, false));
    tell({ say: "part", part: "relations", value: [], piece: "whole" });
    tell(ask(4, true));
    expect(told.map(({ say }) => say)).toEqual(["answer", "same", "answer", "answer"]);
  });
});

function ask(turn: number, held: boolean): ToAnalyst {
  return { say: "ask", key, turn, held, study: "findings", options: null };
}

describe("insights", () => {
  let subject: Subject | null;
  let changed: () => void;
  let waiting: { work: () => void; delay: number }[];
  let asked: ToAnalyst[];
  let lines: { answer: (message: FromAnalyst) => void; broken: () => void; ended: boolean }[];

  beforeEach(() => {
    subject = createSubjectOf()(withActors("police"), variantId);
    waiting = [];
    asked = [];
    lines = [];
  });

  function made() {
    return createInsights({
      start: (answer, broken) => {
        const line = { answer, broken, ended: false };
        lines.push(line);
        return {
          tell: (message) => {
            if (message.say === "ask") asked.push(message);
          },
          end: () => {
            line.ended = true;
          },
        };
      },
      subject: () => subject,
      follow: (follower) => {
        changed = follower;
        return () => {};
      },
      later: (work, delay) => {
        const entry = { work, delay };
        waiting.push(entry);
        return () => {
          waiting = waiting.filter((other) => other !== entry);
        };
      },
    });
  }

  /** Lets the time pass that some work waits for. */
  function pass(delay: number): void {
    const due = waiting.filter((entry) => entry.delay === delay);
    waiting = waiting.filter((entry) => entry.delay !== delay);
    for (const { work } of due) work();
  }

  function turn(): number {
    const last = asked.at(-1);
    return last?.say === "ask" ? last.turn : -1;
  }

  it("are ready with the answer, and keep it while it is worked out anew", () => {
    const insights = made();
    insights.ask("findings", null);
    expect(insights.getState()[key]).toMatchObject({ is: "working", value: null, late: false });
    lines[0]?.answer({ say: "answer", key, turn: turn(), result: [] });
    expect(insights.getState()[key]).toMatchObject({ is: "ready", value: [] });
    subject = createSubjectOf()(withActors("police", "visitors"), variantId);
    changed();
    pass(150);
    expect(insights.getState()[key]).toMatchObject({ is: "working", value: [] });
  });

  it("say that work goes on only once it takes long, and how far it is", () => {
    const insights = made();
    insights.ask("findings", null);
    pass(200);
    lines[0]?.answer({ say: "done", key, turn: turn(), share: 0.5 });
    expect(insights.getState()[key]).toMatchObject({ late: true, share: 0.5 });
  });

  it("take no answer to a question that was asked before the map changed", () => {
    const insights = made();
    insights.ask("findings", null);
    const first = turn();
    subject = createSubjectOf()(withActors("police", "visitors"), variantId);
    changed();
    pass(150);
    lines[0]?.answer({ say: "answer", key, turn: first, result: [] });
    expect(insights.getState()[key]).toMatchObject({ is: "working", value: null });
  });

  it("are called off by ending the analyst, and worked out when asked again", () => {
    const insights = made();
    insights.ask("findings", null);
    insights.cancel(key);
    expect(lines[0]?.ended).toBe(true);
    expect(insights.getState()[key]?.is).toBe("cancelled");
    insights.again(key);
    expect(lines).toHaveLength(2);
    lines[1]?.answer({ say: "answer", key, turn: turn(), result: [] });
    expect(insights.getState()[key]?.is).toBe("ready");
  });

  it("say so where the analyst breaks down", () => {
    const insights = made();
    insights.ask("findings", null);
    lines[0]?.broken();
    expect(insights.getState()[key]?.is).toBe("failed");
  });

  it("are dropped when nobody looks any more, and the analyst a minute later", () => {
    const insights = made();
    const stop = insights.ask("findings", null);
    const stopOther = insights.ask("findings", null);
    expect(asked).toHaveLength(1);
    stop();
    expect(insights.getState()[key]).toBeDefined();
    stopOther();
    expect(insights.getState()[key]).toBeUndefined();
    expect(lines[0]?.ended).toBe(false);
    pass(60_000);
    expect(lines[0]?.ended).toBe(true);
  });
});
