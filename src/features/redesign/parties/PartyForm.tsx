import { useText } from "~/i18n/text";
import { updatePerspective } from "~/model/commands/perspectives";
import type { Perspective } from "~/model/map";
import { securityChain } from "~/model/vocabulary";
import { document } from "~/state/stores";
import { useStay } from "~/state/useStay";
import { ChoiceChips } from "~/ui/Chips";
import { ColourField } from "~/ui/ColourField";

import { TypedField } from "../TypedField";

import css from "./Parties.module.css";

type Patch = Parameters<typeof updatePerspective>[2];

/** What a party says of itself: its name, its place in the security chain, its colour, what security means to it. */
export function PartyForm({ party }: { party: Perspective }) {
  const t = useText();
  const stay = useStay();
  const { id, name, chain, colour, securityView } = party;
  const edit = (patch: Patch, gesture?: string) =>
    document.edit({ key: "edit.perspectives" }, (map) => updatePerspective(map, id, patch), gesture);
  return (
    <div className={css["form"]}>
      <TypedField
        label={t("parties.name")}
        value={name}
        onType={(typed, gesture) => edit({ name: typed }, gesture)}
      />
      <ChoiceChips
        label={t("parties.chain")}
        choices={securityChain.map((value) => ({ value, text: t(`words.securityChain.${value}`) }))}
        value={chain}
        empty={t("common.unknown")}
        onChange={(picked) => edit({ chain: picked })}
      />
      <ColourField
        label={t("parties.colour")}
        value={colour}
        empty={t("parties.noColour")}
        clear={t("parties.clearColour")}
        onFocus={stay.begin}
        onBlur={document.endGesture}
        onChange={(picked) => edit({ colour: picked }, picked === null ? undefined : stay.key)}
      />
      <TypedField
        multiline
        label={t("parties.view")}
        hint={t("parties.viewHint")}
        value={securityView}
        onType={(typed, gesture) => edit({ securityView: typed }, gesture)}
      />
    </div>
  );
}
