import painter from "~/features/canvas/stage/paint.worker?worker&url";
import tidier from "~/features/canvas/tidy/tidy.worker?worker&url";
import analyst from "~/state/insights/analyst.worker?worker&url";
import { startWorkersBy } from "~/state/workers";

import { scriptPolicy, type TrustedTypes } from "./script-policy";

/** The workers of this app. One that is not in this list cannot be started. */
const workers = [painter, tidier, analyst];

/** Makes the one policy under which scripts are started. Called once, before anything is shown. */
export function guardScripts(): void {
  const { trustedTypes = null } = window as { readonly trustedTypes?: TrustedTypes };
  const policy = scriptPolicy(workers, window.location.href, trustedTypes);
  startWorkersBy((url, name) => new Worker(policy.createScriptURL(url), { name }));
}
