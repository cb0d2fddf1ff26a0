import { useText } from "~/i18n/text";
import { updatePerspective } from "~/model/commands/perspectives";
import type { Perspective } from "~/model/map";
import { document } from "~/state/stores";
import { ColourField } from "~/ui/ColourField";

import { ChainChips } from "../element/ChainChips";
import { useGesture } from "../gesture";
import { TypedField } from "../TypedField";

export function PerspectiveEditor({ perspective }: { perspective: Perspective }) {
  const t = useText();
  const painting = useGesture();
  const { id, name, chain, colour, securityView } = perspective;
  const edit = (patch: Partial<Omit<Perspective, "id">>, gesture?: string) =>
    document.edit({ key: "edit.perspectives" }, (map) => updatePerspective(map, id, patch), gesture);
  return (
    <>
      <TypedField
        label={t("inspector.perspectives.name")}
        value={name}
        onType={(typed, gesture) => edit({ name: typed }, gesture)}
      />
      <ChainChips value={chain} onPick={(picked, gesture) => edit({ chain: picked }, gesture)} />
      <ColourField
        label={t("inspector.perspectives.colour")}
        value={colour}
        empty={t("inspector.perspectives.noColour")}
        clear={t("inspector.perspectives.clearColour")}
        onFocus={painting.begin}
        onBlur={document.endGesture}
        onChange={(picked) => edit({ colour: picked }, picked === null ? undefined : painting.key)}
      />
      <TypedField
        multiline
        label={t("inspector.perspectives.securityView")}
        hint={t("inspector.perspectives.securityViewHint")}
        value={securityView}
        onType={(typed, gesture) => edit({ securityView: typed }, gesture)}
      />
    </>
  );
}
