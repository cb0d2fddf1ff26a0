import type { Judged } from "~/analysis/findings";
import { useText } from "~/i18n/text";
import { elementOf } from "~/model/queries";
import type { Variant } from "~/model/variant";
import { Select } from "~/ui/Select";

import { partiesNamed } from "./aboutParty";

interface PartyFilterProps {
  judged: readonly Judged[];
  variant: Variant;
  party: string | null;
  onPick: (party: string | null) => void;
}

/** Leaves of what the rules say what concerns one party. */
export function PartyFilter({ judged, variant, party, onPick }: PartyFilterProps) {
  const t = useText();
  const named = (label: string) => (label === "" ? t("common.unnamed") : label);
  return (
    <Select
      label={t("findings.about")}
      inline
      value={party}
      empty={t("findings.everybody")}
      choices={() =>
        partiesNamed(judged, variant).map(({ id, label }) => ({ value: id, text: named(label) }))
      }
      chosenText={party === null ? "" : named(elementOf(variant, party)?.label ?? "")}
      onChange={onPick}
    />
  );
}
