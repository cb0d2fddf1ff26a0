import { createStore, type StoreApi } from "zustand/vanilla";

import type { OptionsOf, StudyName } from "~/analysis/studies";
import type { Subject } from "~/analysis/subject";

import { changedParts } from "./changedParts";
import type { FromAnalyst, ToAnalyst } from "./messages";

/** How the answer to a question stands. */
export interface Insight<Result = unknown> {
  /** The last answer, which may be of an earlier state of the map; null before the first. */
  readonly value: Result | null;
  readonly is: "working" | "ready" | "failed" | "cancelled";
  /** It has taken so long that one wants to see that something goes on. */
  readonly late: boolean;
  /** How much is done, from 0 to 1; null while nothing is known of it. */
  readonly share: number | null;
}

type InsightsState = Readonly<Record<string, Insight>>;

/** The analyst as the page reaches it. */
interface AnalystLine {
  readonly tell: (message: ToAnalyst) => void;
  readonly end: () => void;
}

interface Surroundings {
  /** Starts an analyst that knows nothing yet. */
  readonly start: (answer: (message: FromAnalyst) => void, broken: () => void) => AnalystLine;
  /** What is open now; null where nothing is. */
  readonly subject: () => Subject | null;
  /** Calls back when the subject may have changed. */
  readonly follow: (changed: () => void) => () => void;
  /** Does something a little later, and only once however often it was asked for; gives the way to drop it. */
  readonly later: (work: () => void, delay: number) => () => void;
}

export interface InsightsStore extends Pick<
  StoreApi<InsightsState>,
  "getState" | "getInitialState" | "subscribe"
> {
  /** Asks a question and keeps its answer right while the map changes, until the function given back is called. */
  ask: <Name extends StudyName>(study: Name, options: OptionsOf<Name>) => () => void;
  /** Calls off what is being worked out for a question; it waits until somebody asks again. */
  cancel: (key: string) => void;
  /** Asks again what was called off or failed. */
  again: (key: string) => void;
}

/** The name under which the answer to a question is kept. */
export function insightKey(study: StudyName, options: unknown): string {
  return `${study} ${JSON.stringify(options)}`;
}

interface Question {
  readonly study: StudyName;
  readonly options: unknown;
  /** How many ask it. */
  followers: number;
  /** The number under which it was last asked; what is answered to an earlier one comes too late. */
  turn: number;
  timer: (() => void) | null;
}

const unanswered: Insight = { value: null, is: "working", late: false, share: null };

/** So long nothing is said of work that is soon over, in milliseconds. */
const patience = 200;
/** So long after the last change questions are asked anew: nobody reads while they type or drag. */
const pause = 150;
/** So long an analyst whom nobody asks is kept, since somebody may look again at what is worked out already. */
const rest = 60_000;

/** The answers to the questions that are being looked at, kept right while the map changes. */
export function createInsights({ start, subject, follow, later }: Surroundings): InsightsStore {
  const { getState, getInitialState, setState, subscribe } = createStore<InsightsState>(() => ({}));
  const questions = new Map<string, Question>();
  let line: AnalystLine | null = null;
  let known: Subject | null = null;
  let turn = 0;
  let stopFollowing: (() => void) | null = null;
  let dropPause: (() => void) | null = null;
  let dropRest: (() => void) | null = null;

  const put = (key: string, change: Partial<Insight>) => {
    const before = getState()[key] ?? unanswered;
    setState({ [key]: { ...before, ...change } });
  };
  const drop = (key: string) => {
    const { [key]: _, ...rest } = getState();
    setState(rest, true);
  };
  const settle = (key: string, change: Partial<Insight>) => {
    questions.get(key)?.timer?.();
    put(key, { late: false, share: null, ...change });
  };

  const heard = (message: FromAnalyst) => {
    const { key } = message;
    if (message.turn !== questions.get(key)?.turn || getState()[key]?.is !== "working") return;
    switch (message.say) {
      case "done":
        put(key, { share: message.share });
        return;
      case "answer":
        settle(key, { is: "ready", value: message.result });
        return;
      case "same":
        settle(key, { is: "ready" });
        return;
      case "failed":
        settle(key, { is: "failed" });
    }
  };

  const hangUp = () => {
    line?.end();
    line = null;
    known = null;
  };

  /** Tells the analyst what it does not know yet; gives whether there is anything to ask about. */
  const inform = (): AnalystLine | null => {
    const now = subject();
    if (now === null) return null;
    line ??= start(heard, () => {
      hangUp();
      for (const key of questions.keys())
        if (getState()[key]?.is === "working") settle(key, { is: "failed" });
    });
    for (const message of changedParts(known, now)) line.tell(message);
    known = now;
    return line;
  };

  const putTo = (key: string, question: Question) => {
    const told = inform();
    if (told === null) return;
    turn += 1;
    question.turn = turn;
    const held = (getState()[key]?.value ?? null) !== null;
    put(key, { is: "working", share: null });
    question.timer?.();
    question.timer = later(() => {
      if (getState()[key]?.is === "working") put(key, { late: true });
    }, patience);
    told.tell({ say: "ask", key, turn, held, study: question.study, options: question.options });
  };

  const askAll = (isMeant: (insight: Insight) => boolean) => {
    for (const [key, question] of questions) if (isMeant(getState()[key] ?? unanswered)) putTo(key, question);
  };

  const changed = () => {
    dropPause?.();
    dropPause = later(() => {
      dropPause = null;
      const now = subject();
      if (now === null || (known !== null && changedParts(known, now).length === 0)) return;
      askAll(({ is }) => is !== "cancelled");
    }, pause);
  };

  return {
    getState,
    getInitialState,
    subscribe,
    ask: (study, options) => {
      const key = insightKey(study, options);
      stopFollowing ??= follow(changed);
      dropRest?.();
      const question = questions.get(key) ?? { study, options, followers: 0, turn: 0, timer: null };
      question.followers += 1;
      questions.set(key, question);
      if (question.followers === 1) putTo(key, question);
      return () => {
        question.followers -= 1;
        if (question.followers > 0) return;
        question.timer?.();
        questions.delete(key);
        drop(key);
        if (questions.size > 0) return;
        stopFollowing?.();
        stopFollowing = null;
        dropPause?.();
        dropRest = later(hangUp, rest);
      };
    },
    cancel: (key) => {
      settle(key, { is: "cancelled" });
      // What works without looking up can only be stopped as a whole; the others are asked again.
      hangUp();
      askAll(({ is }) => is === "working");
    },
    again: (key) => {
      const question = questions.get(key);
      if (question !== undefined) putTo(key, question);
    },
  };
}
