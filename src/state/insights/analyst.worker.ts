import { createAnalyst } from "./analyst";
import type { FromAnalyst, ToAnalyst } from "./messages";

interface AnalystScope {
  addEventListener: (sort: "message", listener: (event: MessageEvent<ToAnalyst>) => void) => void;
  postMessage: (message: FromAnalyst) => void;
}

const scope = self as unknown as AnalystScope;

const tell = createAnalyst((message) => scope.postMessage(message));
scope.addEventListener("message", ({ data }) => tell(data));
