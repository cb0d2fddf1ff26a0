import type { Channel } from "./channel";

/** What we use of the browser's `LockManager`. */
export interface Locks {
  readonly request: (
    name: string,
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean; readonly signal?: AbortSignal },
    granted: () => Promise<void> | undefined,
  ) => Promise<unknown>;
}

/** The part one window plays in who may write a map. */
export interface Tenure {
  /** Asks for the lock. True: this window writes. False: it waits behind the one that does. */
  readonly begin: () => Promise<boolean>;
  /** Asks the writer to let go, and goes past one that does not answer. */
  readonly takeOver: () => Promise<void>;
  readonly end: () => void;
}

interface Given {
  readonly locks: Locks | null;
  readonly channel: Channel;
  readonly rowId: string;
  readonly tabId: string;
  /** How long a writer has to answer. */
  readonly answer: number;
  /** How long a lock may take to come free that its holder is just letting go. */
  readonly brief: number;
  /** The lock has come to this window after a wait. */
  readonly gained: () => void;
  /** This window may not write any longer. Resolves when what it had is written. */
  readonly lost: () => Promise<void>;
}

function lockName(rowId: string): string {
  return `relata-map:${rowId}`;
}

/** Without a lock manager (a plain-http page) every window writes, and compare-and-set alone keeps them apart. */
export function createTenure(given: Given): Tenure {
  const { locks, channel, rowId, tabId, answer } = given;
  const name = lockName(rowId);
  let release: (() => void) | null = null;
  let waiting: AbortController | null = null;
  let ended = false;
  /** Whether the window that asked for the lock has been told that it may take it. */
  let letGone = false;

  const stopListening = channel.listen((message) => {
    if (message.kind !== "let-go" || message.rowId !== rowId || message.tabId === tabId) return;
    if (release === null || letGone) return;
    const held = release;
    letGone = true;
    void given.lost().then(() => {
      channel.tell({ kind: "let-gone", rowId, tabId: message.tabId });
      // Should the other window be gone by now, the next in line must not wait for ever.
      setTimeout(() => {
        if (release === held) held();
      }, 2 * answer);
    });
  });

  /** Asks for the lock and holds it until released. Resolves with whether it was granted. */
  function request(lockManager: Locks, options: Parameters<Locks["request"]>[1]): Promise<boolean> {
    return new Promise((resolve) => {
      let held = false;
      const granted = () => {
        if (ended) return;
        held = true;
        resolve(true);
        return new Promise<void>((free) => {
          release = free;
        });
      };
      const over = () => {
        if (!held) return resolve(false);
        const stolen = !letGone && !ended;
        release = null;
        letGone = false;
        if (stolen) void given.lost();
        if (!ended) waitToGain(lockManager);
      };
      lockManager.request(name, options, granted).then(over, over);
    });
  }

  /** Stands in line for the lock. */
  function wait(lockManager: Locks): Promise<boolean> {
    const controller = new AbortController();
    waiting = controller;
    return request(lockManager, { signal: controller.signal }).then((granted) => {
      if (waiting === controller) waiting = null;
      return granted;
    });
  }

  function waitToGain(lockManager: Locks): void {
    void wait(lockManager).then((granted) => {
      if (granted && !ended) given.gained();
    });
  }

  function answered(): Promise<void> {
    return new Promise((resolve) => {
      const stop = channel.listen((message) => {
        if (message.kind === "let-gone" && message.rowId === rowId && message.tabId === tabId) done();
      });
      const timer = setTimeout(done, answer);
      function done(): void {
        clearTimeout(timer);
        stop();
        resolve();
      }
      channel.tell({ kind: "let-go", rowId, tabId });
    });
  }

  return {
    begin: async () => {
      if (locks === null) return true;
      const turn = wait(locks);
      if (await Promise.race([turn, passedOver(locks, name, given.brief)])) return true;
      void turn.then((granted) => {
        if (granted && !ended) given.gained();
      });
      return false;
    },
    takeOver: async () => {
      if (locks === null || release !== null || ended) return;
      await answered();
      if (release !== null || ended) return;
      waiting?.abort();
      waiting = null;
      if (await request(locks, { steal: true })) given.gained();
    },
    end: () => {
      ended = true;
      stopListening();
      waiting?.abort();
      release?.();
    },
  };
}

/** Does something to a map that no window is writing, as its only writer. False: some window has it. */
export async function ifFree(
  locks: Locks | null,
  rowId: string,
  brief: number,
  work: () => Promise<void>,
): Promise<boolean> {
  if (locks === null) {
    await work();
    return true;
  }
  const name = lockName(rowId);
  const controller = new AbortController();
  let free = false;
  const granted = async () => {
    free = true;
    await work();
  };
  const done = locks.request(name, { signal: controller.signal }, granted);
  void passedOver(locks, name, brief).then(() => controller.abort());
  try {
    await done;
  } catch (error) {
    if (free) throw error;
  }
  return free;
}

/**
 * Resolves to false once a request made just before has had its turn and was not granted: managers answer in order.
 * A lock that is just being let go has a moment more, lest a window be passed over by its own former self.
 */
async function passedOver(locks: Locks, name: string, brief: number): Promise<false> {
  await locks.request(name, { ifAvailable: true }, () => undefined);
  await pause(brief);
  return false;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
