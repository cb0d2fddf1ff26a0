import type { Change, IndexRow, Stamp } from "~/storage/record";

/** What windows of one browser tell each other. */
export type Message =
  /** A map has a new state: the row as it is now, and what turned `base` into it. */
  | { readonly kind: "changed"; readonly row: IndexRow; readonly base: Stamp; readonly change: Change }
  /** A row is new, or something beside its map is: the bin, the time of opening. */
  | { readonly kind: "row"; readonly row: IndexRow }
  | { readonly kind: "gone"; readonly rowIds: readonly string[] }
  /** A window asks the writer of a map to finish and let go. */
  | { readonly kind: "let-go"; readonly rowId: string; readonly tabId: string }
  /** The writer has finished; the window that asked may take the lock. */
  | { readonly kind: "let-gone"; readonly rowId: string; readonly tabId: string }
  /** A window asks the writer of a map to rename it. */
  | { readonly kind: "rename"; readonly rowId: string; readonly title: string };

/** What a `BroadcastChannel` is to us. */
export interface Port {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: "message", listener: (event: { readonly data: unknown }) => void) => void;
}

export interface Channel {
  /** Joins the other windows. Until then this one talks to itself alone, as it does for ever without storage to share. */
  readonly connect: () => void;
  /** Tells every other window. */
  readonly tell: (message: Message) => void;
  /** Tells every other window, and this one too. */
  readonly announce: (message: Message) => void;
  /** Tells this window alone. */
  readonly note: (message: Message) => void;
  readonly listen: (listener: (message: Message) => void) => () => void;
}

/** The language of these messages. Windows of another generation of Relata speak another, and are not listened to. */
const language = 1;

interface Envelope {
  readonly language: typeof language;
  readonly message: Message;
}

function isOurs(data: unknown): data is Envelope {
  return typeof data === "object" && data !== null && "language" in data && data.language === language;
}

export function createChannel(openPort: () => Port | null): Channel {
  let port: Port | null = null;
  const listeners = new Set<(message: Message) => void>();
  const hear = (message: Message) => {
    for (const listener of listeners) listener(message);
  };
  const tell = (message: Message) => port?.postMessage({ language, message } satisfies Envelope);
  return {
    connect: () => {
      if (port !== null) return;
      port = openPort();
      port?.addEventListener("message", ({ data }) => {
        if (isOurs(data)) hear(data.message);
      });
    },
    tell,
    announce: (message) => {
      tell(message);
      hear(message);
    },
    note: hear,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
