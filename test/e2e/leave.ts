import type { Page } from "@playwright/test";

import { question } from "./question";

export type Leaving = "reload" | "navigate" | "close";

/** Where a page that leaves notes how long after the change it did. */
export const note = "keeping-test-elapsed";

/** Whether the page leaves in the task of the change, in the microtask or the task after it, or by a timer. */
export const moments = ["task", "microtask", "next task", "timer"] as const;

/** Makes a change as a keystroke does, and leaves; both in the page, which alone is quick enough. */
export async function changeAndLeave(
  page: Page,
  value: string,
  how: Leaving,
  moment: (typeof moments)[number],
): Promise<void> {
  await question(page).evaluate(
    (field: HTMLTextAreaElement | HTMLInputElement, given) => {
      const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, given.value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      const changed = performance.now();
      const leave = () => {
        localStorage.setItem(given.note, `${performance.now() - changed}`);
        if (given.how === "reload") location.reload();
        else if (given.how === "navigate") location.assign("about:blank");
        else window.close();
      };
      const channel = new MessageChannel();
      channel.port1.addEventListener("message", leave);
      channel.port1.start();
      if (given.moment === "task") leave();
      else if (given.moment === "microtask") queueMicrotask(leave);
      else if (given.moment === "next task") channel.port2.postMessage(null);
      else setTimeout(leave, 2);
    },
    { value, how, moment, note },
  );
}
