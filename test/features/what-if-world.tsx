import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";

import type { RelataMap } from "~/model/map";
import { createAnalyst } from "~/state/insights/analyst";
import type { ToAnalyst } from "~/state/insights/messages";
import { document, session } from "~/state/stores";
import { startWorkersBy } from "~/state/workers";

/** An analyst on the same page: what it is told reaches it a moment later, as with a worker. */
class NearWorker extends EventTarget {
  readonly #tell = createAnalyst((data) => this.dispatchEvent(new MessageEvent("message", { data })));

  postMessage(message: ToAnalyst): void {
    queueMicrotask(() => this.#tell(message));
  }

  terminate(): void {}
}

/** Opens a map whose variant in view is "now", and shows a card of Evaluate. */
export function evaluateWith(map: RelataMap, card: ReactNode) {
  startWorkersBy(() => new NearWorker() as unknown as Worker);
  document.close();
  document.open(map);
  session.enter({ rowId: "row", caseId: null, variantId: "now" });
  session.setMode("evaluate");
  render(card);
  return userEvent.setup();
}
