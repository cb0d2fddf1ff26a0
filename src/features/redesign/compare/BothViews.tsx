import { Maximize, ZoomIn, ZoomOut } from "lucide";
import { useState } from "react";

import { useText } from "~/i18n/text";
import { useSay } from "~/i18n/useSay";
import { lensesFor } from "~/lenses";
import { readLook } from "~/lenses/look";
import { palettes } from "~/lenses/palette";
import { changedItems } from "~/model/changedItems";
import type { RelataMap } from "~/model/map";
import type { Variant } from "~/model/variant";
import { buildScene } from "~/scene/build";
import { measureText } from "~/scene/measure";
import type { Scene } from "~/scene/scene";
import type { InView } from "~/state/inView";
import { themeOf } from "~/state/preferences";
import { session, usePreferences, useSession } from "~/state/stores";
import { Checkbox } from "~/ui/Checkbox";
import { type Choice, ChoiceChips } from "~/ui/Chips";
import { Dialog } from "~/ui/Dialog";
import { IconButton } from "~/ui/IconButton";
import { Select } from "~/ui/Select";

import { nameOf } from "../compared";
import { Morph } from "./Morph";
import { SideBySide } from "./SideBySide";
import { boundsOfBoth, createViewport } from "./viewport";

import css from "./BothViews.module.css";

export type Way = "sideBySide" | "morph";

interface BothViewsProps {
  compared: InView & { readonly base: Variant };
  way: Way;
  onWay: (way: Way) => void;
  onClose: () => void;
}

/** Two variants over the whole window, side by side or on the way from the one to the other, to look at alone. */
export function BothViews({ compared, way, onWay, onClose }: BothViewsProps) {
  const t = useText();
  const say = useSay();
  const { map, variant, base } = compared;
  const palette = palettes[usePreferences(themeOf)];
  const look = useSession((state) => state.look);
  // Each side is seen by itself here, so that a lens that holds one against the other would say it twice.
  const lenses = lensesFor(map).filter(({ id }) => id !== "changes");
  const [lens, setLens] = useState(() => (look.lens === "changes" ? "trust" : look.lens));
  const [marks, setMarks] = useState(false);
  const [viewport] = useState(createViewport);
  const through = { ...look, lens, companion: null, only: new Set<string>() };
  const [before, after] = [sceneOf(base), sceneOf(variant)];
  const bounds = boundsOfBoth(before, after);
  const bright = marks ? new Set(changedItems(base, variant)) : null;
  const names = { base: nameOf(base, t), name: nameOf(variant, t) };
  const lensName = t(`scene.legend.${lens as "trust"}.title`);
  const ways: readonly Choice<Way>[] = [
    { value: "sideBySide", text: t("variants.compare.sideBySide") },
    { value: "morph", text: t("variants.compare.morph") },
  ];
  const shown = { before, after, bounds, bright, names, lensName, palette, viewport };
  return (
    <Dialog size="full" title={t("variants.both.title", names)} onClose={onClose}>
      <div className={css["both"]}>
        <div className={css["bar"]}>
          <ChoiceChips
            label={t("variants.both.how")}
            choices={ways}
            value={way}
            onChange={(picked) => onWay(picked ?? way)}
          />
          <Select
            label={t("variants.both.lens")}
            value={lens}
            choices={lenses.map(({ id }) => ({ value: id, text: t(`scene.legend.${id as "trust"}.title`) }))}
            onChange={(picked) => setLens(picked ?? lens)}
          />
          <span className={css["zoom"]}>
            <IconButton
              icon={ZoomOut}
              label={t("variants.both.zoomOut")}
              onClick={() => viewport.zoomAt(viewport.middle(), 1 / 1.25)}
            />
            <IconButton
              icon={ZoomIn}
              label={t("variants.both.zoomIn")}
              onClick={() => viewport.zoomAt(viewport.middle(), 1.25)}
            />
            <IconButton icon={Maximize} label={t("variants.both.fit")} onClick={() => viewport.fit(bounds)} />
          </span>
          <Checkbox label={t("variants.both.mark")} state={marks} onChange={setMarks} />
        </div>
        {way === "sideBySide" ? <SideBySide {...shown} /> : <Morph {...shown} />}
        <p className={css["help"]}>{t("variants.both.help")}</p>
      </div>
    </Dialog>
  );

  function sceneOf(which: Variant): Scene {
    return drawn(map, which, through, say);
  }
}

function drawn(
  map: RelataMap,
  variant: Variant,
  look: ReturnType<typeof session.getState>["look"],
  say: (key: string) => string,
): Scene {
  return buildScene(map, variant.id, { look: readLook(look, { map, variant }), measure: measureText, say });
}
