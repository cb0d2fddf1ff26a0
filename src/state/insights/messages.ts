import type { ResultOf, StudyName } from "~/analysis/studies";
import type { SubjectPart } from "~/analysis/subject";

/** What the page tells the analyst beside it. */
export type ToAnalyst =
  | {
      /** A part has become another; of a long list only a piece, the pieces in order and the first of them afresh. */
      readonly say: "part";
      readonly part: SubjectPart;
      readonly value: unknown;
      readonly piece: "whole" | "first" | "next";
    }
  /** Items of a list of which the others, and their order, stay what they are. */
  | {
      readonly say: "items";
      readonly part: SubjectPart;
      readonly items: readonly (readonly [at: number, item: unknown])[];
    }
  | {
      readonly say: "ask";
      readonly key: string;
      /** Tells this question from the same one asked before. */
      readonly turn: number;
      /** Whether the page has the last answer. */
      readonly held: boolean;
      readonly study: StudyName;
      readonly options: unknown;
    };

/** What the analyst answers. */
export type FromAnalyst =
  | { readonly say: "done"; readonly key: string; readonly turn: number; readonly share: number }
  | {
      readonly say: "answer";
      readonly key: string;
      readonly turn: number;
      readonly result: ResultOf<StudyName>;
    }
  /** The answer is what it was. */
  | { readonly say: "same"; readonly key: string; readonly turn: number }
  | { readonly say: "failed"; readonly key: string; readonly turn: number };
