import { describe, expect, it } from "vitest";

import { oneATask } from "~/lib/oneATask";

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("what is passed on one a task", () => {
  it("arrives later, in order", async () => {
    const sent: string[] = [];
    const { pass, end } = oneATask(({ name }: { name: string }) => sent.push(name));
    for (const name of ["a", "b", "c"]) pass({ name });
    expect(sent).toEqual([]);
    await expect.poll(() => sent).toEqual(["a", "b", "c"]);
    pass({ name: "d" });
    await expect.poll(() => sent).toEqual(["a", "b", "c", "d"]);
    end();
  });

  it("leaves room for other work in between", async () => {
    const done: string[] = [];
    const { pass, end } = oneATask(({ name }: { name: string }) => {
      done.push(name);
      queueMicrotask(() => done.push(`after ${name}`));
    });
    pass({ name: "a" });
    pass({ name: "b" });
    await expect.poll(() => done).toEqual(["a", "after a", "b", "after b"]);
    end();
  });

  it("stops when it is ended, whatever waits", async () => {
    const sent: string[] = [];
    const { pass, end } = oneATask(({ name }: { name: string }) => sent.push(name));
    pass({ name: "a" });
    end();
    await nextTask();
    expect(sent).toEqual([]);
  });
});
