import { acceptChange, litBy, touchedBy } from "~/analysis/remedies/accept";
import type { Way } from "~/analysis/remedies/offered";
import { variantName } from "~/formats/figures/balance";
import { remedyName } from "~/formats/remedy-sentences";
import type { SayWith } from "~/formats/sentences";
import type { Variant } from "~/model/variant";
import { newId } from "~/state/ids";
import { document, session } from "~/state/stores";

interface Accepting {
  readonly way: Way;
  readonly variant: Variant;
  readonly reason: string;
  /** Into a new variant, which then is in view. */
  readonly anew: boolean;
  readonly say: SayWith;
}

/** Accepts a change in one step of history, and lights up what it has made otherwise. */
export function accept({ way, variant, reason, anew, say }: Accepting): void {
  const change = remedyName(way, variant, say);
  const ids = new Map(
    way.steps.flatMap((step) =>
      step.do === "addParty" || step.do === "relate" ? [[step.id, newId()] as const] : [],
    ),
  );
  const given = {
    idOf: (id: string) => ids.get(id) ?? id,
    nameOf: (type: string) => say(`remedies.made.${type}`),
  };
  const fork = anew
    ? { id: newId(), name: say("tryit.forkName", { variant: variantName(variant, say), change }) }
    : null;
  document.edit({ key: anew ? "edit.acceptRemedyFork" : "edit.acceptRemedy", values: { change } }, (map) =>
    acceptChange(map, { variantId: variant.id, fork }, way.steps, given, reason),
  );
  if (fork !== null) session.setVariant(fork.id);
  session.lightUp([...touchedBy(way.steps, given), ...litBy(way.steps)]);
}
