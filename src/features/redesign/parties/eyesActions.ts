import { type Text, text } from "~/i18n/text";
import { signed } from "~/lib/signed";
import { elementOf, relationOf } from "~/model/queries";
import type { Relation } from "~/model/relation";
import { trustScale } from "~/model/vocabulary";
import type { Action } from "~/state/actions";
import { eyes } from "~/state/eyes";
import { inView } from "~/state/inView";
import { rateAs } from "~/state/ratingAs";
import { document, session } from "~/state/stores";

import { partyName } from "./names";

/** Looks at the drawing in the eyes of a party, and from then on rates in its name. */
export function seeAs(party: string): void {
  if (session.getState().look.lens !== "perspectives") session.setLens("perspectives");
  session.changeLook({ perspective: party });
}

/** Looks again at how far the parties differ. */
export function leaveEyes(): void {
  session.changeLook({ perspective: null });
}

/** The one relation that is picked and can be rated in the name of the party. */
function pickedRelation(picked: ReadonlySet<string>): Relation | null {
  const here = inView();
  const [only] = picked;
  if (here === null || picked.size !== 1 || only === undefined || session.getState().readOnly) return null;
  return relationOf(here.variant, only) ?? null;
}

/** What is done in the eyes of a party, and how one comes to look through them. `addExtra` asks what only it sees, `tell` says what was done. */
export function eyesActions(addExtra: () => void, tell: (words: string) => void): readonly Action[] {
  const t = text();
  const rate = (value: number | null): Action => ({
    id: `eyes.rate.${value ?? "unknown"}`,
    group: "relation",
    label: () =>
      value === null ? t("parties.eyes.rateUnknown") : t("parties.eyes.rate", { value: signed(value) }),
    row: () => t("parties.eyes.anyRate"),
    keys: [value === null ? "." : String(value)],
    can: (picked) => eyes() !== null && pickedRelation(picked)?.trust != null,
    run: () => {
      const { selection, ratingDirection } = session.getState();
      const [party, relation] = [eyes(), pickedRelation(selection)];
      if (party === null || relation === null) return;
      rateAs(party, relation.id, { [ratingDirection]: value });
      const [x, y] =
        ratingDirection === "forward" ? [relation.from, relation.to] : [relation.to, relation.from];
      tell(
        t("parties.eyes.told", {
          name: partyName(party, t),
          x: elementNamed(x, t),
          y: elementNamed(y, t),
          value: value === null ? t("words.trustLevels.unknown") : signed(value),
        }),
      );
    },
  });
  return [
    ...trustScale.map(rate),
    rate(null),
    {
      id: "eyes.unseen",
      group: "relation",
      label: () => t("parties.eyes.toggleUnseen"),
      keys: ["U"],
      can: (picked) => eyes() !== null && pickedRelation(picked) !== null,
      run: () => tell(toggleUnseen()),
    },
    {
      id: "eyes.extra",
      group: "make",
      label: () => t("parties.eyes.addExtra"),
      keys: ["Shift+R"],
      can: () => eyes() !== null && !session.getState().readOnly,
      run: addExtra,
    },
    {
      id: "eyes.leave",
      group: "look",
      label: () => t("parties.eyes.leave"),
      keys: ["E"],
      can: () => eyes() !== null,
      run: leaveEyes,
    },
  ];
}

/** One action for each party of the map, to be found by its name. */
export function seeingActions(parties: readonly { readonly id: string; readonly name: string }[]) {
  const t = text();
  return parties.map((party): Action => ({
    id: `eyes.see.${party.id}`,
    group: "look",
    label: () => t("parties.eyes.seeAs", { name: partyName(party, t) }),
    run: () => seeAs(party.id),
  }));
}

/** Says that the party does not see what is picked, or that it does; gives what was said. */
function toggleUnseen(): string {
  const t = text();
  const { selection, variantId } = session.getState();
  const [party, relation] = [eyes(), pickedRelation(selection)];
  if (party === null || relation === null) return "";
  const isUnseen = document
    .getState()
    .map?.readings.some(
      (each) =>
        each.perspective === party.id &&
        each.variant === variantId &&
        each.relation === relation.id &&
        each.seen === false,
    );
  rateAs(party, relation.id, { seen: isUnseen === true });
  return t(isUnseen === true ? "parties.eyes.toldSeen" : "parties.eyes.toldUnseen", {
    name: partyName(party, t),
  });
}

function elementNamed(id: string, t: Text): string {
  const here = inView();
  const label = here === null ? "" : (elementOf(here.variant, id)?.label.trim() ?? "");
  return label === "" ? t("common.unnamed") : label;
}
