import { type ResultOf, studies, type StudyName } from "~/analysis/studies";
import { partOf, type Study, type Subject, type SubjectPart } from "~/analysis/subject";
import { newVariant } from "~/model/variant";

import type { FromAnalyst, ToAnalyst } from "./messages";

/** An answer, with the inputs from which it was made. */
interface Answered {
  readonly inputs: readonly unknown[];
  readonly result: ResultOf<StudyName>;
}

/** So many answers are kept; the oldest go first. */
const mostKept = 40;

/** Answers questions about a subject of which it is told part by part; what it has answered is not worked out again. */
export function createAnalyst(answer: (message: FromAnalyst) => void): (message: ToAnalyst) => void {
  let subject: Subject = { variant: newVariant("", ""), perspectives: [], readings: [] };
  const answered = new Map<string, Answered>();

  const set = (part: SubjectPart, value: unknown) => {
    subject =
      part === "perspectives" || part === "readings" || part === "before"
        ? { ...subject, [part]: value }
        : { ...subject, variant: { ...subject.variant, [part]: value } };
  };
  const keep = (key: string, made: Answered) => {
    answered.delete(key);
    answered.set(key, made);
    const [oldest] = answered.keys();
    if (answered.size > mostKept && oldest !== undefined) answered.delete(oldest);
  };
  const listOf = (part: SubjectPart) => partOf(subject, part) as readonly unknown[];

  return (message) => {
    switch (message.say) {
      case "part": {
        const { part, value, piece } = message;
        set(part, piece === "next" ? [...listOf(part), ...(value as readonly unknown[])] : value);
        return;
      }
      case "items": {
        const list = [...listOf(message.part)];
        for (const [at, item] of message.items) list[at] = item;
        set(message.part, list);
        return;
      }
      case "ask": {
        const { key, turn, held, options } = message;
        const study = studies[message.study] as unknown as Study<unknown, ResultOf<StudyName>>;
        const inputs = study.reads.map((part) => partOf(subject, part));
        const before = answered.get(key);
        if (before?.inputs.every((input, at) => input === inputs[at]) === true) {
          answer(held ? { say: "same", key, turn } : { say: "answer", key, turn, result: before.result });
          return;
        }
        try {
          const result = study.run(subject, options, (share) => answer({ say: "done", key, turn, share }));
          keep(key, { inputs, result });
          answer({ say: "answer", key, turn, result });
        } catch {
          answer({ say: "failed", key, turn });
        }
      }
    }
  };
}
